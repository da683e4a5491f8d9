package vn.gandan.reading.language.citations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.gandan.directives.IssuerSymbol;
import vn.gandan.directives.Symbol;
import vn.gandan.directives.Vocabulary;
import vn.gandan.reading.language.words.Nearby;
import vn.gandan.shared.CleanText;

/** Who issues papers, by name: "Ban Thường vụ Tỉnh ủy" writes TU, "Bộ Chính trị" TW (cơ quan ban hành). */
final class IssuerNames {

    private static final int MOST_HEADS = 4;

    /** Shorter ones stand for too many things (BTC). */
    private static final int SHORTEST_CODE = 4;

    /** Parts of a body that sign for all of it; what follows tells of which. */
    private static final List<String> HEADS = List.of(
            "ban thường vụ",
            "btv",
            "thường vụ",
            "thường trực",
            "ban chấp hành",
            "bch",
            "phó chủ tịch",
            "chủ tịch",
            "hội nghị",
            "lãnh đạo",
            "bộ trưởng",
            "phó bí thư",
            "bí thư",
            "giám đốc");

    private static final Map<String, String> OFFICES = Map.of(
            "ban dân vận", "BDV",
            "ban tuyên giáo", "BTG",
            "ban tuyên giáo và dân vận", "BTGDV",
            "ban tổ chức", "BTC",
            "ban nội chính", "BNC",
            "ủy ban kiểm tra", "UBKT",
            "văn phòng", "VP");

    private static final Map<String, String> COMMITTEES = Map.of(
            "trung ương", "TW",
            "tw", "TW",
            "tỉnh ủy", "TU",
            "thành ủy", "ThU",
            "huyện ủy", "HU",
            "quận ủy", "QU",
            "thị ủy", "TXU",
            "đảng ủy", "ĐU");

    private final NameTree names = new NameTree();

    IssuerNames(Vocabulary vocabulary) {
        OFFICES.forEach((office, code) ->
                COMMITTEES.forEach((committee, suffix) -> names.add(office + " " + committee, code + suffix)));
        rows().forEach(row -> names.add(row[0], row[1].isEmpty() ? null : row[1]));
        vocabulary.issuers().stream()
                .filter(issuer -> issuer.system() != Symbol.Side.OTHER)
                .forEach(this::add);
    }

    private void add(IssuerSymbol issuer) {
        boolean pattern = issuer.code().contains("*") || issuer.code().contains("#");
        if (!issuer.code().startsWith("*")) {
            var name = issuer.nameVi().replace(" {unit}", "").toLowerCase(Locale.ROOT);
            names.add(name, pattern ? null : issuer.code());
            if (!pattern && issuer.code().length() >= SHORTEST_CODE) {
                names.add(issuer.code().toLowerCase(Locale.ROOT), issuer.code());
            }
            if (name.startsWith("bộ ")) {
                names.add(name.replaceFirst("bộ ", "sở "), null);
            }
        }
    }

    private static List<String[]> rows() {
        var name = "issuer-names.csv";
        try (var file = Objects.requireNonNull(IssuerNames.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The issuer whose name begins here, up to the last word of the place's name; null where there is none. */
    NameTree.@Nullable Named at(CleanText text, int place) {
        var named = ofPart(text, place);
        if (named == null) {
            named = names.longest(text, place);
        }
        return named == null ? null : new NameTree.Named(named.code(), BodyNames.withPlace(text, named.end()));
    }

    /** Behind a part of a body that does not say of which body: "của Ban Thường vụ ngày". */
    int pastPart(CleanText text, int place) {
        return Nearby.pastAny(text, place, HEADS);
    }

    private NameTree.@Nullable Named ofPart(CleanText text, int place) {
        NameTree.Named named = null;
        int start = place;
        for (int heads = 0; named == null && heads < MOST_HEADS; heads++) {
            int end = Nearby.pastAny(text, start, HEADS);
            if (end < 0) {
                return null;
            }
            start = Nearby.after(text, behindOrdinal(text, end));
            named = names.longest(text, start);
        }
        return named;
    }

    /** "Hội nghị lần thứ bảy Ban Chấp hành …". */
    private static int behindOrdinal(CleanText text, int place) {
        int words = Nearby.past(text, Nearby.after(text, place), "lần thứ");
        if (words < 0) {
            return place;
        }
        var ordinal = Ordinal.at(text, Nearby.after(text, words));
        return ordinal == null ? place : ordinal.end();
    }
}
