package vn.gandan.writing.outlines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.gandan.layout.Tradition;
import vn.gandan.writing.outlines.Outline.Part;
import vn.gandan.writing.outlines.OutlineReader.Kind;
import vn.gandan.writing.outlines.OutlineReader.Mistake;

/** An outline is read as it is shown, its mistakes are told with their lines, and its paragraphs keep who they are. */
class OutlineTextTest {

    private static final String TEXT = """
            Tên: Báo cáo sơ kết
            Loại: BC
            Trích yếu: sơ kết công tác dân vận {kỳ}

            # KẾT QUẢ
            ## Nhân dân đóng góp
            Nhân dân đã [hiến {E01} m² đất]; [đóng góp {E03} ngày công].
            Có {E06} công trình.
            @biểu đơn vị E01, E03: Nhân dân đóng góp theo đơn vị
            @biểu đồ E01: Đất hiến

            # HẠN CHẾ
            @danh sách hạn chế

            # Phụ lục ngang: Số liệu theo tháng
            @biểu kỳ E01: Đất hiến theo tháng
            """;

    @Test
    void whatIsShownIsReadBack() {
        var read = OutlineReader.read(TEXT);
        assertThat(read.mistakes()).isEmpty();
        assertThat(OutlineText.of(read.outline())).isEqualTo(TEXT);
        assertThat(read.outline().sections().getLast().landscape()).isTrue();
    }

    @Test
    void aPlanNamesThePaperThatItCarriesOut() {
        var text = """
                Tên: Kế hoạch
                Loại: KH
                Thể thức: Nhà nước
                Trích yếu: thực hiện {văn bản căn cứ}
                Kính gửi: Các xã; Các phường

                # MỤC ĐÍCH
                Tổ chức thực hiện {văn bản căn cứ} tại {đơn vị}.
                """;
        var read = OutlineReader.read(text);
        assertThat(read.mistakes()).isEmpty();
        var plan = read.outline();
        assertThat(OutlineText.of(plan)).isEqualTo(text);
        assertThat(plan.tradition()).isEqualTo(Tradition.STATE);
        assertThat(plan.type()).isEqualTo(PaperType.PLAN);
        assertThat(plan.addressees()).containsExactly("Các xã", "Các phường");
        assertThat(plan.needsBasis()).isTrue();
        var ofOne = plan.carryingOut("315-KL/TU");
        assertThat(ofOne.needsBasis()).isFalse();
        assertThat(ofOne.keys()).isEqualTo(plan.keys());
        assertThat(OutlineText.of(ofOne))
                .contains("thực hiện {văn bản 315-KL/TU}\n", "thực hiện {văn bản 315-KL/TU} tại {đơn vị}.");
        assertThat(OutlineReader.read(TEXT).outline().needsBasis()).isFalse();
    }

    @Test
    void whatIsComposedByNoOutlineIsToldToBeNone() {
        assertThat(OutlineReader.read(TEXT.replace("Loại: BC", "Loại: NQ")).mistakes())
                .containsExactly(new Mistake(Kind.TYPE, 2, "NQ"));
        assertThat(OutlineReader.read(TEXT.replace("Loại: BC", "Loại: BC\nThể thức: Xã hội"))
                        .mistakes())
                .containsExactly(new Mistake(Kind.TRADITION, 3, "Xã hội"));
    }

    @Test
    void mistakesAreToldWithTheirLines() {
        var read = OutlineReader.read("Tên: A\nchữ lạc\n# MỤC\nHiến {E1} đất.\n@bảng E01: x\n@biểu đơn vị: x");
        assertThat(read.mistakes())
                .containsExactly(
                        new Mistake(Kind.NO_SUBJECT, 1, "Trích yếu:"),
                        new Mistake(Kind.BEFORE_SECTIONS, 2, "chữ lạc"),
                        new Mistake(Kind.PATTERN, 4, "{E1}"),
                        new Mistake(Kind.COMMAND, 5, "@bảng E01: x"),
                        new Mistake(Kind.COMMAND, 6, "@biểu đơn vị: x"));
    }

    @Test
    void aParagraphIsKnownAgainThoughOthersCameBeforeIt() {
        var before = OutlineReader.read(TEXT).outline();
        var now = OutlineReader.read(TEXT.replace("Có {E06} công trình.", "Mở đầu mới {A01}.\nĐã có {E06} công trình."))
                .outline();
        var kept = Keys.kept(before, now);
        assertThat(key(kept, "Đã có")).isEqualTo(key(before, "Có {E06}"));
        assertThat(key(kept, "Nhân dân đã")).isEqualTo(key(before, "Nhân dân đã"));
        assertThat(before.parts().map(Part::key)).doesNotContain(key(kept, "Mở đầu"));
    }

    private static String key(Outline outline, String begins) {
        return outline.parts()
                .filter(part -> part instanceof Outline.Paragraph paragraph
                        && paragraph.pattern().startsWith(begins))
                .map(Part::key)
                .findFirst()
                .orElseThrow();
    }
}
