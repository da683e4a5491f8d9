package vn.gandan.directives;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.gandan.shared.CleanText;

/**
 * The stamp of a secret paper (dấu chỉ độ mật). It is told from the same word in a sentence or a heading by where it
 * stands: alone on its line, in brackets, apart in a column, behind the number, or after "Độ mật:".
 */
public enum SecrecyMark {
    /** Mật. */
    CONFIDENTIAL("MẬT"),
    /** Tối mật. */
    SECRET("TỐI MẬT"),
    /** Tuyệt mật. */
    TOP_SECRET("TUYỆT MẬT");

    private final String words;

    SecrecyMark(String words) {
        this.words = words;
    }

    /** As the stamp says. */
    public String words() {
        return words;
    }

    /** The gravest stamp in the text of a paper, or in what was typed about it. */
    public static Optional<SecrecyMark> in(String text) {
        var lines = lines(text);
        return IntStream.range(0, lines.size())
                .boxed()
                .flatMap(each -> StampLine.stamps(
                        lines.get(each),
                        each == 0 ? "" : lines.get(each - 1),
                        each == lines.size() - 1 ? "" : lines.get(each + 1)))
                .max(Comparator.naturalOrder());
    }

    /** Without empty ones; a column's width of spaces stands for a tab. */
    private static List<String> lines(String text) {
        var spaced = text.replace("\t", "    ").replace('\f', '\n').replace('\u000b', '\n');
        return new CleanText(spaced)
                .toString()
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    static SecrecyMark of(String beginning) {
        if (beginning.startsWith("TUYỆT")) {
            return TOP_SECRET;
        }
        return beginning.startsWith("TỐI") ? SECRET : CONFIDENTIAL;
    }
}
