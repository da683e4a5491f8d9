package vn.gandan.writing.proofing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The symbols that a mistyped one may have been meant for: another digit, another type, another issuer. */
public final class NearSymbols {

    private static final Pattern SYMBOL =
            Pattern.compile("(\\d{1,5})(?:/(\\d{4}))?([-/])([\\p{L}\\d]+)(?:([-/])(.+))?");
    private static final List<String> PARTY =
            List.of("NQ", "CT", "KL", "QĐ", "QĐi", "CTr", "KH", "HD", "QC", "TB", "ĐA", "BC");
    private static final List<String> STATE = List.of("NQ", "CT", "QĐ", "NĐ", "TT", "KH", "HD", "PL", "CV", "TB");
    private static final List<String> ISSUERS = List.of("TW", "TU", "HU", "ĐU");
    private static final int YEARS = 2;

    private NearSymbols() {}

    public static Set<String> of(String symbol) {
        var near = new LinkedHashSet<String>();
        var read = SYMBOL.matcher(symbol);
        if (read.matches()) {
            var number = read.group(1);
            var behind = symbol.substring(number.length());
            numbers(number).forEach(other -> near.add(other + behind));
            if (read.group(2) != null) {
                int year = Integer.parseInt(read.group(2));
                for (int other = year - YEARS; other <= year + YEARS; other++) {
                    near.add(number + "/" + other + symbol.substring(read.end(2)));
                }
            }
            if (read.group(6) != null) {
                boolean party = read.group(3).equals("-");
                for (var type : party ? PARTY : STATE) {
                    near.add(symbol.substring(0, read.start(4)) + type + symbol.substring(read.end(4)));
                }
                if (party) {
                    ISSUERS.forEach(issuer -> near.add(symbol.substring(0, read.start(6)) + issuer));
                }
            }
            near.remove(symbol);
        }
        return near;
    }

    private static Set<String> numbers(String number) {
        var others = new LinkedHashSet<String>();
        for (int place = 0; place <= number.length(); place++) {
            var before = number.substring(0, place);
            var from = number.substring(place);
            for (char digit = '0'; digit <= '9'; digit++) {
                others.add(before + digit + from);
                if (!from.isEmpty()) {
                    others.add(before + digit + from.substring(1));
                }
            }
            if (number.length() > 1 && !from.isEmpty()) {
                others.add(before + from.substring(1));
            }
            if (from.length() > 1) {
                others.add(before + from.charAt(1) + from.charAt(0) + from.substring(2));
            }
        }
        return others;
    }
}
