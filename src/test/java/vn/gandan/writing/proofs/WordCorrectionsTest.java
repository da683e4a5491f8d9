package vn.gandan.writing.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gandan.writing.proofs.WordFiles.paragraph;
import static vn.gandan.writing.proofs.WordFiles.row;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gandan.layout.Change;
import vn.gandan.layout.ChangedFile;
import vn.gandan.layout.Formats;
import vn.gandan.layout.Layout;
import vn.gandan.shared.papers.Papers;

/** Words are put right in somebody's Word file, and nothing else of it changes. */
class WordCorrectionsTest {

    private final Layout layout = new Layout(Formats.standard());

    @Test
    void aNumberCutIntoRunsTakesOnTheLookOfItsFirst() {
        var file = WordFiles.of(paragraph("Đã tổ chức ", "1.9", "67 cuộc tuyên truyền."));
        var changed = changed(file, "1.967", "1.976");
        assertThat(changed.left()).isEmpty();
        assertThat(WordFiles.part(changed.bytes(), "word/document.xml"))
                .isEqualTo(WordFiles.part(
                                WordFiles.of(paragraph("Đã tổ chức ", "1.976", " cuộc tuyên truyền.")),
                                "word/document.xml")
                        .replace("<w:t>", "<w:t xml:space=\"preserve\">"));
    }

    @Test
    void everyPartButTheTextStaysToTheByte() {
        var file = WordFiles.of(paragraph("Đã tổ chức 1.967 cuộc tuyên truyền."));
        var changed = changed(file, "1.967", "1.976").bytes();
        for (var part :
                List.of("[Content_Types].xml", "_rels/.rels", "word/styles.xml", "word/_rels/document.xml.rels")) {
            assertThat(WordFiles.part(changed, part)).isEqualTo(WordFiles.part(file, part));
        }
        assertThat(text(changed)).isEqualTo(text(file).replace("1.967", "1.976"));
    }

    @Test
    void theSecondOfTwoLikeLinesIsMeantWhereItIs() {
        var file = WordFiles.of(paragraph("Họp 12 cuộc.") + paragraph("Họp 12 cuộc.") + paragraph("Họp 12 cuộc."));
        var text = text(file);
        int second = text.indexOf("12", text.indexOf("12") + 1);
        var changed = layout.changed(file, text, List.of(new Change(second, second + 2, "15")))
                .orElseThrow();
        assertThat(text(changed.bytes()).strip()).isEqualTo("Họp 12 cuộc.\nHọp 15 cuộc.\nHọp 12 cuộc.");
    }

    @Test
    void aCellIsFoundAmongCellsThatSayTheSame() {
        var table = "<w:tbl>" + row("Đơn vị", "Cuộc") + row("Xã Bình An", "12") + row("Xã Tân Lập", "12")
                + row("Tổng số", "25") + "</w:tbl>";
        var file = WordFiles.of(paragraph("Số liệu") + table + paragraph("Hết"));
        var text = text(file);
        int cell = text.indexOf("12", text.indexOf("Tân Lập"));
        var changed = layout.changed(file, text, List.of(new Change(cell, cell + 2, "13")))
                .orElseThrow();
        assertThat(changed.left()).isEmpty();
        assertThat(text(changed.bytes())).contains("Xã Bình An\t12\nXã Tân Lập\t13\nTổng số\t25");
    }

    @Test
    void wordsAreAddedBehindOthers() {
        var file = WordFiles.of(paragraph("Các xã của ", "huyện Thanh Hạ", " làm tốt."));
        var text = text(file);
        int end = text.indexOf(" làm tốt");
        var changed = layout.changed(file, text, List.of(new Change(end, end, " (cũ)")))
                .orElseThrow();
        assertThat(text(changed.bytes()).strip()).isEqualTo("Các xã của huyện Thanh Hạ (cũ) làm tốt.");
        assertThat(WordFiles.part(changed.bytes(), "word/document.xml")).contains(">huyện Thanh Hạ (cũ)</w:t>");
    }

    @Test
    void severalChangesOfOneParagraphAllStand() {
        var file = WordFiles.of(paragraph("Họp 12 cuộc, 340 lượt người dự, đạt 95%."));
        var text = text(file);
        var changes = new ArrayList<Change>();
        for (var pair : List.of(List.of("12", "1.200"), List.of("340", "34"), List.of("95", "95,4"))) {
            int at = text.indexOf(pair.getFirst());
            changes.add(new Change(at, at + pair.getFirst().length(), pair.getLast()));
        }
        var changed = layout.changed(file, text, changes).orElseThrow();
        assertThat(text(changed.bytes()).strip()).isEqualTo("Họp 1.200 cuộc, 34 lượt người dự, đạt 95,4%.");
    }

    @Test
    void whatIsNotFoundForCertainIsLeft() {
        var file = WordFiles.of(paragraph("Họp 12 cuộc."));
        var text = "Lời của một tờ khác hẳn, 99 cuộc.\n" + text(file);
        var changed =
                layout.changed(file, text, List.of(new Change(25, 27, "98"))).orElseThrow();
        assertThat(changed.left()).hasSize(1);
        assertThat(text(changed.bytes())).isEqualTo(text(file));
    }

    @Test
    void anotherFileIsNotChanged() {
        assertThat(layout.changed(new byte[] {1, 2, 3}, "Họp 12 cuộc.", List.of()))
                .isEmpty();
    }

    private ChangedFile changed(byte[] file, String words, String others) {
        var text = text(file);
        int at = text.indexOf(words);
        return layout.changed(file, text, List.of(new Change(at, at + words.length(), others)))
                .orElseThrow();
    }

    private static String text(byte[] file) {
        return Papers.read("bao-cao.docx", file).clean().withTabs();
    }
}
