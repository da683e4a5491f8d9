package vn.gandan.writing.outlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.gandan.shared.Scope;
import vn.gandan.support.Connections;
import vn.gandan.support.ModuleTest;

/** What a release brings of outlines, and what it leaves to people. */
@ModuleTest
class OutlineMigrationTest {

    private static final String TEXT = """
            Tên: Báo cáo thử
            Loại: BC
            Trích yếu: kết quả thử {kỳ}

            # KẾT QUẢ
            Nhân dân đã [hiến {E01} m² đất]; [đóng góp {E03} ngày công].
            # NHIỆM VỤ
            Tiếp tục thực hiện.
            """;

    @Autowired
    Outlines outlines;

    @Autowired
    Connections connections;

    private final String code = "test-" + UUID.randomUUID();

    @Test
    void everyOutlineOfTheReleaseIsThere() {
        List<KeptOutline> newest = read(() -> outlines.newest());
        assertThat(newest).extracting(KeptOutline::code).containsAll(OutlineFiles.CODES);
    }

    @Test
    void aChangedTextIsTheNextVersionAndItsParagraphsKeepWhoTheyAre() {
        bring(TEXT);
        bring(TEXT);
        assertThat(newest().number()).isEqualTo(1);
        var before = newest().outline().keys();

        bring(TEXT.replace("[hiến {E01} m² đất]", "[hiến {E01} m² đất, {E01 so với cùng kỳ}]"));

        assertThat(newest().number()).isEqualTo(2);
        assertThat(newest().outline().keys()).isEqualTo(before);
        assertThat(OutlineText.of(newest().outline())).contains("{E01 so với cùng kỳ}");
    }

    @Test
    void whatPeopleMadeOfItStays() {
        bring(TEXT);
        var theirs =
                OutlineReader.read(TEXT.replace("thử {kỳ}", "của tỉnh {kỳ}")).outline();
        read(() -> outlines.change(newest().id(), 1, theirs, "Theo hướng dẫn mới"));

        bring(TEXT.replace("Tiếp tục thực hiện.", "Tiếp tục thực hiện tốt."));

        assertThat(newest().number()).isEqualTo(2);
        assertThat(newest().outline())
                .isEqualTo(read(() -> outlines.version(newest().id(), 2)).outline());
        assertThat(newest().outline().subject()).isEqualTo("kết quả của tỉnh {kỳ}");
    }

    private KeptOutline newest() {
        return read(() -> outlines.newest().stream()
                .filter(outline -> code.equals(outline.code()))
                .findFirst()
                .orElseThrow());
    }

    private void bring(String text) {
        try (var connection = connections.owner()) {
            OutlineMigration.bring(connection, code, text);
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    private <T> T read(Supplier<T> question) {
        return Scope.closed("test").get(question);
    }
}
