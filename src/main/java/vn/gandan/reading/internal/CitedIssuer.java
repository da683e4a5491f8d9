package vn.gandan.reading.internal;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gandan.directives.IssuerSymbol;
import vn.gandan.directives.IssuerSymbol.Reach;
import vn.gandan.directives.Symbol;
import vn.gandan.directives.Tier;
import vn.gandan.directives.Vocabulary;
import vn.gandan.shared.VietnameseText;

/** At which level a paper was issued, by its symbol; where that is used at several levels, by the words beside it. */
final class CitedIssuer {

    private static final Set<Reach> CENTRAL = EnumSet.of(Reach.CENTRAL);
    private static final Pattern OF_CENTRE =
            Pattern.compile("(trung uong|chinh phu|thu tuong|quoc hoi|bo chinh tri|ban bi thu|^bo )");
    private static final Pattern OF_PROVINCE = Pattern.compile("(^| )tinh\\b|thanh pho truc thuoc");
    private static final Pattern OF_DISTRICT = Pattern.compile("(^| )(huyen|thi xa|quan|thanh pho)\\b");
    private static final Pattern OF_COMMUNE = Pattern.compile("(^| )(xa|phuong|thi tran|dac khu)\\b");

    private CitedIssuer() {}

    static Optional<Tier> tier(Symbol symbol, @Nullable String body, Vocabulary vocabulary) {
        var reaches = symbol.issuers().stream()
                .limit(1)
                .flatMap(code -> vocabulary.issuers(code).stream())
                .map(IssuerSymbol::level)
                .collect(Collectors.toSet());
        if (reaches.equals(CENTRAL)) {
            return Optional.of(Tier.CENTRAL);
        }
        if (reaches.size() == 1 && !reaches.contains(Reach.ANY)) {
            return Optional.of(Tier.valueOf(reaches.iterator().next().name()));
        }
        return body == null ? Optional.empty() : named(VietnameseText.fold(body));
    }

    private static Optional<Tier> named(String body) {
        if (OF_CENTRE.matcher(body).find()) {
            return Optional.of(Tier.CENTRAL);
        }
        // "thị xã" is a district, and "xã" in it no commune.
        if (OF_DISTRICT.matcher(body).find()) {
            return Optional.of(Tier.DISTRICT);
        }
        if (OF_COMMUNE.matcher(body).find()) {
            return Optional.of(Tier.COMMUNE);
        }
        return OF_PROVINCE.matcher(body).find() ? Optional.of(Tier.PROVINCE) : Optional.empty();
    }
}
