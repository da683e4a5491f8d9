package vn.gandan.reading.language.citations;

import java.util.Locale;

/**
 * What a city's committee (Thành ủy) writes as its issuer: TU where the city is a province, ThU or TU where it belongs to one.
 * Only the text can tell.
 */
final class Cities {

    private static final String OF_CITY = "ThU";
    private static final String OF_PROVINCE = "TU";

    private final KnownSymbols known;
    private final boolean besideAProvince;

    Cities(Cited cited, KnownSymbols known) {
        this.known = known;
        besideAProvince = cited.around().stream()
                .anyMatch(around -> OF_PROVINCE.equals(around.issuer()) && ofProvince(cited, around));
    }

    private static boolean ofProvince(Cited cited, Surroundings around) {
        var words = around.issuerWords();
        return words != null
                && cited.text()
                        .between(words.start(), words.end())
                        .toLowerCase(Locale.ROOT)
                        .contains("tỉnh");
    }

    /** The code itself where no city's committee issues; without its end, which no row of the vocabulary has, where nothing tells. */
    String written(String code) {
        if (!code.endsWith(OF_CITY) || known.namesIssuer(code) || known.namesIssuer(OF_CITY)) {
            return code;
        }
        var other = code.substring(0, code.length() - OF_CITY.length()) + OF_PROVINCE;
        return !besideAProvince && known.namesIssuer(OF_PROVINCE) ? other : KnownSymbols.OTHERS;
    }
}
