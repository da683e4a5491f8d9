package vn.gandan.directives;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.gandan.shared.Endings;

/** The abbreviations of types and issuers that are known, each with the days between which it is in use. */
public final class Vocabulary {

    private static final Vocabulary STANDARD = new Vocabulary(readTypes(), readIssuers());

    private static final int LONGEST_TYPE = 4;

    private final List<DocumentType> types;
    private final List<IssuerSymbol> issuers;
    private final Map<String, List<DocumentType>> typesByCode;
    private final Map<String, List<DocumentType>> typesByName;
    private final Map<String, List<IssuerSymbol>> issuersByCode;
    private final List<Pattern> patterns;
    private final Map<String, List<String>> namesByCode;
    private final Endings<String> typeNames;

    /** The rows of one code with a gap: QH# is one for each number of a term. */
    private record Pattern(String before, String after, boolean digits, List<IssuerSymbol> rows) {

        static Pattern of(String code, List<IssuerSymbol> rows) {
            int gap = Math.max(code.indexOf('*'), code.indexOf('#'));
            return new Pattern(
                    upper(code.substring(0, gap)), upper(code.substring(gap + 1)), code.charAt(gap) == '#', rows);
        }

        int literal() {
            return before.length() + after.length();
        }

        boolean fits(String code) {
            if (code.length() <= literal() || !code.startsWith(before) || !code.endsWith(after)) {
                return false;
            }
            for (int place = before.length(); place < code.length() - after.length(); place++) {
                char each = code.charAt(place);
                if (digits ? each < '0' || each > '9' : !Character.isLetterOrDigit(each)) {
                    return false;
                }
            }
            return true;
        }
    }

    public Vocabulary(List<DocumentType> types, List<IssuerSymbol> issuers) {
        this.types = List.copyOf(types);
        this.issuers = List.copyOf(issuers);
        typesByCode = types.stream().collect(groupingBy(type -> upper(type.code())));
        typesByName = types.stream().collect(groupingBy(type -> lower(type.nameVi())));
        issuersByCode = issuers.stream()
                .filter(issuer -> !issuer.pattern())
                .collect(groupingBy(issuer -> upper(issuer.code())));
        patterns = issuers.stream()
                .filter(IssuerSymbol::pattern)
                .collect(groupingBy(IssuerSymbol::code, LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(rows -> Pattern.of(rows.getKey(), rows.getValue()))
                .sorted(comparingInt(Pattern::literal).reversed())
                .toList();
        namesByCode = types.stream()
                .collect(groupingBy(type -> upper(type.code()), mapping(type -> lower(type.nameVi()), toList())));
        typeNames = Endings.of(typesByName.keySet().stream().collect(toMap(name -> name, name -> name)));
    }

    /** The one that comes with the program. */
    public static Vocabulary standard() {
        return STANDARD;
    }

    public List<DocumentType> types() {
        return types;
    }

    public List<IssuerSymbol> issuers() {
        return issuers;
    }

    /** All that the abbreviation stands for, on either side and at any time; capitals do not matter. */
    public List<DocumentType> types(String code) {
        return typesByCode.getOrDefault(upper(code), List.of());
    }

    /** All that the abbreviation stands for at any time, by the closest row that fits it; capitals do not matter. */
    public List<IssuerSymbol> issuers(String code) {
        var upper = upper(code);
        var exact = issuersByCode.get(upper);
        if (exact != null) {
            return exact;
        }
        for (var pattern : patterns) {
            if (pattern.fits(upper)) {
                return pattern.rows();
            }
        }
        return List.of();
    }

    /** How types are called, in small letters: "nghị quyết", "chương trình hành động". */
    Endings<String> typeNames() {
        return typeNames;
    }

    /** The type that the name means and the code is not; none where they agree, as "chương trình" does with CTPH. */
    @Nullable String contradiction(String said, String code) {
        for (var name : namesByCode.getOrDefault(upper(code), List.of())) {
            if (begins(said, name) || begins(name, said)) {
                return null;
            }
        }
        var named = typesByName.getOrDefault(said, List.of());
        return named.isEmpty() ? null : named.getFirst().code();
    }

    /** Whether the abbreviation itself proves that an issuer is meant. */
    boolean knowsIssuer(String code) {
        for (var issuer : issuers(code)) {
            if (!issuer.vague()) {
                return true;
            }
        }
        return false;
    }

    /** "NQTW", whose slash was forgotten: how long the type in front of its issuer is; 0 where this is no such code. */
    int typeAtBeginning(String code) {
        if (issuersByCode.containsKey(upper(code))) {
            return 0;
        }
        for (int length = Math.min(LONGEST_TYPE, code.length() - 2); length > 1; length--) {
            if (issuersByCode.containsKey(code.substring(length)) && isType(code.substring(0, length))) {
                return length;
            }
        }
        return 0;
    }

    private boolean isType(String code) {
        for (var type : types(code)) {
            if (type.code().equals(code)) {
                return true;
            }
        }
        return false;
    }

    /** The code as it is written where it is known, "qđi" for one as QĐi. */
    String written(String code) {
        var known = types(code);
        if (!known.isEmpty()) {
            return known.getFirst().code();
        }
        var listed = issuersByCode.get(upper(code));
        if (listed != null) {
            return listed.getFirst().code();
        }
        return code.equals(lower(code)) || knowsIssuer(code) ? endingAsKnown(upper(code)) : code;
    }

    private String endingAsKnown(String code) {
        for (var pattern : issuers(code)) {
            if (pattern.code().startsWith("*")) {
                return code.substring(0, code.length() - pattern.literal().length()) + pattern.literal();
            }
        }
        return code;
    }

    private static boolean begins(String words, String beginning) {
        return words.startsWith(beginning)
                && (words.length() == beginning.length() || words.charAt(beginning.length()) == ' ');
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static List<DocumentType> readTypes() {
        return rows("types.csv").stream()
                .map(row -> new DocumentType(
                        row.getField("code"),
                        Symbol.Side.valueOf(upper(row.getField("system"))),
                        row.getField("name_vi"),
                        row.getField("name_en"),
                        day(row.getField("from")),
                        day(row.getField("to")),
                        row.getField("confirmed").equals("yes"),
                        row.getField("source")))
                .toList();
    }

    private static List<IssuerSymbol> readIssuers() {
        return rows("issuers.csv").stream()
                .map(row -> new IssuerSymbol(
                        row.getField("code"),
                        Symbol.Side.valueOf(upper(row.getField("system"))),
                        Symbol.Form.valueOf(upper(row.getField("form"))),
                        IssuerSymbol.Reach.valueOf(upper(row.getField("level"))),
                        row.getField("name_vi"),
                        day(row.getField("from")),
                        day(row.getField("to")),
                        row.getField("confirmed").equals("yes"),
                        row.getField("source")))
                .toList();
    }

    private static List<NamedCsvRecord> rows(String name) {
        try (var file = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(name), name);
                var reader =
                        CsvReader.builder().ofNamedCsvRecord(new String(file.readAllBytes(), StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
