package vn.gandan.directives;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.gandan.shared.ReportWords;

/**
 * A registered paper as a sentence names it: "Chỉ thị số 07-CT/HU ngày 22/5/2014 của Ban Thường vụ Huyện ủy Trà Cú về triển
 * khai, …". What its source did not say is not said.
 */
public final class PaperWords {

    private static final Vocabulary VOCABULARY = Vocabulary.standard();

    /** What whoever registered it knew of its source: "(nguồn không nêu trích yếu)". */
    private static final Pattern REMARK = Pattern.compile("(?iu)\\s*\\(?nguồn không nêu[^)]*\\)?");

    /** Other papers by the names of their types, and words that keep their capital in a sentence. */
    private static final Pattern NAME = Pattern.compile(
            VOCABULARY.types().stream()
                    .map(type -> Pattern.quote(capitalised(type.nameVi())))
                    .distinct()
                    .collect(Collectors.joining("|", "^(?:", "|Nhà nước|Nhân dân|Mặt trận|Đảng)(?!\\p{L}).*")),
            Pattern.DOTALL);

    private PaperWords() {}

    public static String of(Document paper) {
        var type = typeName(paper);
        var day = paper.issuedOn();
        var body = REMARK.matcher(paper.body()).replaceAll("").strip();
        return type
                + (paper.symbol() == null ? "" : " số " + paper.symbol())
                + (day == null ? "" : " ngày " + ReportWords.day(day))
                + (body.isEmpty() ? "" : " của " + body)
                + matter(type, paper.title());
    }

    /** " về …": its title without the words that stand before it already. */
    private static String matter(String type, String title) {
        if (REMARK.matcher(title).find()) {
            return "";
        }
        var words = ReportWords.line(title).replaceFirst("(?iu)^(v/v|về việc|về)\\s+", "");
        if (words.regionMatches(true, 0, type + " ", 0, type.length() + 1)) {
            words = words.substring(type.length() + 1).replaceFirst("^(hành động|về)\\s+", "");
        }
        return words.isEmpty() ? "" : " về " + (NAME.matcher(words).matches() ? words : lower(words));
    }

    /** "Kết luận"; the abbreviation itself where nobody knows what it stands for. */
    private static String typeName(Document paper) {
        return VOCABULARY.types(paper.type()).stream()
                .filter(type -> type.system().name().equals(paper.system()))
                .map(DocumentType::nameVi)
                .findFirst()
                .map(PaperWords::capitalised)
                .orElse(paper.type());
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.of("vi")) + words.substring(1);
    }

    /** An abbreviation stays as it is. */
    private static String lower(String words) {
        boolean abbreviation = words.length() > 1 && Character.isUpperCase(words.charAt(1));
        return abbreviation ? words : words.substring(0, 1).toLowerCase(Locale.of("vi")) + words.substring(1);
    }
}
