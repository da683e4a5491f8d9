package vn.gandan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gandan.directives.Vocabulary;
import vn.gandan.reading.language.ReportReader;
import vn.gandan.reading.language.Section;
import vn.gandan.shared.CleanText;
import vn.gandan.shared.papers.Papers;

/** One made-up report with heads of two rows, merged cells and notes, as an office program saves it in every kind of file. */
class SameTablesTest {

    private static final List<String> FIRST_TABLE = List.of(
            "128 session Tuyên truyền, Số cuộc, Huyện Đồng Mơ",
            "6450 person-time Tuyên truyền, Lượt người, Huyện Đồng Mơ",
            "72 household Vận động, Số hộ hiến đất, Huyện Đồng Mơ",
            "1250500000 VND Vận động, Kinh phí (triệu đồng), Huyện Đồng Mơ",
            "98.5 % Tỷ lệ hộ ký cam kết (%), Huyện Đồng Mơ",
            "94 session Tuyên truyền, Số cuộc, Xã Tân Lượt",
            "3120 person-time Tuyên truyền, Lượt người, Xã Tân Lượt",
            "410000000 VND Vận động, Kinh phí (triệu đồng), Xã Tân Lượt",
            "100 % Tỷ lệ hộ ký cam kết (%), Xã Tân Lượt",
            "57 session Tuyên truyền, Số cuộc, Hội Nông dân huyện",
            "1015 person-time Tuyên truyền, Lượt người, Hội Nông dân huyện",
            "18 household Vận động, Số hộ hiến đất, Hội Nông dân huyện",
            "87 % Tỷ lệ hộ ký cam kết (%), Hội Nông dân huyện",
            "279 session Tuyên truyền, Số cuộc, Tổng cộng",
            "10585 person-time Tuyên truyền, Lượt người, Tổng cộng",
            "90 household Vận động, Số hộ hiến đất, Tổng cộng",
            "1660500000 VND Vận động, Kinh phí (triệu đồng), Tổng cộng",
            "95.2 % Tỷ lệ hộ ký cam kết (%), Tổng cộng");

    private static final List<String> LAST_ROW =
            List.of("850000000 VND Năm 2022, Hỗ trợ làm nhà", "1120500000 VND Năm 2023, Hỗ trợ làm nhà");

    private final ReportReader reader = new ReportReader(Vocabulary.standard());

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "rtf", "pdf", "html"})
    void theSameFiguresAreReadFromEveryKindOfReport(String kind) {
        assertThat(figures(text(kind)))
                .startsWith("1976 session cuộc tuyên truyền", "101584 person-time lượt người dự")
                .containsSequence(FIRST_TABLE)
                .containsSequence(
                        "45 model Năm 2022, Mô hình",
                        "61 model Năm 2023, Mô hình",
                        "1204 household Năm 2022, Mô hình",
                        "1377 household Năm 2023, Mô hình")
                .containsSequence(LAST_ROW)
                .hasSize(31);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void theSameFiguresAreReadFromEveryKindOfWorkbook(String kind) {
        assertThat(figures(text(kind)))
                .startsWith(FIRST_TABLE.toArray(String[]::new))
                .endsWith(LAST_ROW.toArray(String[]::new))
                .hasSize(22);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "rtf", "pdf", "html"})
    void notesAreNoPartOfTheTasksAboveThem(String kind) {
        var text = text(kind);
        var tasks = reader.read(text).sections().stream()
                .filter(section -> section.kind() == Section.Kind.TASKS)
                .toList();

        assertThat(tasks).hasSize(1);
        assertThat(text.between(
                        tasks.getFirst().span().start(), tasks.getFirst().span().end()))
                .startsWith("III. NHIỆM VỤ")
                .endsWith("cán bộ dân vận.");
        assertThat(text.toString()).contains("Trong đó 412 cuộc do cấp huyện tổ chức.");
    }

    private List<String> figures(CleanText text) {
        return reader.read(text).figures().stream()
                .map(figure -> figure.value().stripTrailingZeros().toPlainString() + " " + figure.unit() + " "
                        + figure.label())
                .toList();
    }

    private static CleanText text(String kind) {
        var name = "tables." + kind;
        try (var file = Objects.requireNonNull(SameTablesTest.class.getResourceAsStream("/papers/" + name), name)) {
            return Papers.read(name, file.readAllBytes()).clean();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
