package vn.gandan.directives;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One line of a paper, asked for stamps of secrecy. */
final class StampLine {

    /** How far to look from the word: a line that a file never ends is not read again for each. */
    private static final int NEIGHBOURHOOD = 200;

    private static final Pattern STAMP = Pattern.compile("(?<![\\p{L}\\p{N}])(%s {1,20}|%s {1,20}|)%s(?![\\p{L}\\p{N}])"
            .formatted(apart("TUYỆT"), apart("TỐI"), apart("MẬT")));

    /** In small letters too, since here no sentence is meant. */
    private static final Pattern NAMED = Pattern.compile(
            "(?:độ|mức) {1,20}mật(?: {0,20}: {0,20}| {2,20})(tuyệt |tối |)mật(?![\\p{L}\\p{N}])(?! {0,20}[,;/(])");

    private static final Pattern SMALL_APART =
            Pattern.compile("(?:^|[(\\[]) {0,20}(Tuyệt mật|Tối mật|Mật) {0,20}(?:$|[)\\]][^\\p{L}\\p{N}]{0,20}$)");

    /** Before a title in ordinary letters, as clerks type it: "TỐI MẬT: Kế hoạch …", "(Mật) Kế hoạch …". */
    private static final Pattern BEFORE_A_TITLE = Pattern.compile(
            "^[^\\p{L}\\p{N}]{0,20}(?:(TUYỆT MẬT|TỐI MẬT|MẬT)[^\\p{L}\\p{N},;/]{1,20}(?=\\p{Lu}?\\p{Ll})"
                    + "|(?<=[(\\[])(Tuyệt mật|Tối mật|Mật)(?=[)\\]]))");

    private static final Pattern NUMBER = Pattern.compile("^ *[Ss][ỐốÔô] *[:.]? *[0-9.…_]* *[-/][\\p{Lu}0-9a-z /-]*$");

    private static final Pattern OPEN = Pattern.compile("(^|.* {2}|.*[(\\[] ?)[^\\p{L}\\p{N}.,;:)]*$");
    private static final Pattern FREE =
            Pattern.compile("[^\\p{L}\\p{N}.,;:(/]*| {2}.*|[^\\p{L}\\p{N}.,;:(/]{0,3}([)\\]]| {2}).*");

    private static final Set<String> PART_OF_A_WORD_BEFORE = Set.of("BÍ", "BẢO", "THÂN", "CẨN", "ONG", "LẤY");
    private static final Set<String> PART_OF_A_WORD_AFTER = Set.of("KHẨU", "ONG", "THIẾT", "MÃ");

    private StampLine() {}

    /** Drawn out, as headings are, the letters stand as far apart as a tab. */
    private static String apart(String word) {
        return word.replaceAll("(?<=.)(?=.)", " {0,4}");
    }

    static Stream<SecrecyMark> stamps(String line, String before, String after) {
        var capitals = STAMP.matcher(line).results().filter(found -> stamped(line, found, before, after));
        var small = line.toLowerCase(Locale.ROOT);
        return Stream.of(
                        capitals,
                        NAMED.matcher(small).results(),
                        SMALL_APART.matcher(line).results(),
                        BEFORE_A_TITLE.matcher(line).results())
                .flatMap(found -> found)
                .map(found ->
                        SecrecyMark.of(words(found).toUpperCase(Locale.ROOT).replace(" ", "")));
    }

    private static String words(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    private static boolean stamped(String line, MatchResult found, String above, String below) {
        var before = line.substring(Math.max(0, found.start() - NEIGHBOURHOOD), found.start());
        var after = line.substring(found.end(), Math.min(line.length(), found.end() + NEIGHBOURHOOD));
        if (PART_OF_A_WORD_BEFORE.contains(lastWord(before.isBlank() ? above : before))
                || PART_OF_A_WORD_AFTER.contains(firstWord(after.isBlank() ? below : after))) {
            return false;
        }
        boolean opens = OPEN.matcher(before).matches() || NUMBER.matcher(before).matches();
        return opens && FREE.matcher(after).matches();
    }

    private static String lastWord(String text) {
        int end = text.length();
        while (end > 0 && !Character.isLetter(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    private static String firstWord(String text) {
        int start = 0;
        while (start < text.length() && !Character.isLetter(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }
}
