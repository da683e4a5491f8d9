package vn.gandan.reading.internal;

import java.util.EnumSet;
import java.util.Locale;
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

/** At which level a paper was issued, by its symbol; where that is used at several levels, by the words beside it. */
final class CitedIssuer {

    private static final Set<Reach> CENTRAL = EnumSet.of(Reach.CENTRAL);
    /** The first that is named tells: "Đảng ủy xã Tân Lập, huyện Mai Sơn" is the commune's. */
    private static final Pattern LEVEL = Pattern.compile(
            "(?<centre>trung ương|chính phủ|thủ tướng|quốc hội|bộ chính trị|ban bí thư|^bộ (?!chỉ huy|đội))"
                    + "|\\b(?<province>tỉnh|(thành phố|tp\\.?) (trực thuộc|hà nội|hải phòng|đà nẵng|cần thơ|huế|hồ chí minh|hcm))\\b"
                    + "|\\b(?<district>huyện|thị xã|quận|thành phố|tp)\\b"
                    + "|\\b(?<commune>xã|phường|thị trấn|đặc khu)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    private CitedIssuer() {}

    static Optional<Tier> tier(Symbol symbol, @Nullable String body, Vocabulary vocabulary) {
        var reaches = symbol.issuers().stream()
                .limit(1)
                .flatMap(code -> vocabulary.issuers(code).stream())
                .filter(issuer -> body == null || !issuer.vague())
                .map(IssuerSymbol::level)
                .collect(Collectors.toSet());
        if (reaches.equals(CENTRAL)) {
            return Optional.of(Tier.CENTRAL);
        }
        if (reaches.size() == 1 && !reaches.contains(Reach.ANY)) {
            return Optional.of(Tier.valueOf(reaches.iterator().next().name()));
        }
        return body == null ? Optional.empty() : named(body.toLowerCase(Locale.ROOT));
    }

    private static Optional<Tier> named(String body) {
        var level = LEVEL.matcher(body);
        if (!level.find()) {
            return Optional.empty();
        }
        if (level.group("centre") != null) {
            return Optional.of(Tier.CENTRAL);
        }
        if (level.group("province") != null) {
            return Optional.of(Tier.PROVINCE);
        }
        return Optional.of(level.group("district") == null ? Tier.COMMUNE : Tier.DISTRICT);
    }
}
