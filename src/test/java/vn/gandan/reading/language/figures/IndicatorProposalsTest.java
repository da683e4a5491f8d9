package vn.gandan.reading.language.figures;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gandan.indicators.Indicator;
import vn.gandan.reading.language.figures.IndicatorProposals.Certainty;
import vn.gandan.reading.language.figures.IndicatorProposals.Entry;
import vn.gandan.reading.language.figures.IndicatorProposals.Proposal;
import vn.gandan.shared.CleanText;

class IndicatorProposalsTest {

    private final IndicatorProposals proposals = new IndicatorProposals(catalogue());

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Kết quả đã tuyên truyền 1.250 cuộc, có 88.310 lượt người dự.              | A06 A07
            Cấp ủy đã khắc phục được 14 khuyết điểm, còn 03 khuyết điểm đang khắc phục. | B05 B06
            Tham mưu thực hiện 52 cuộc kiểm tra, giám sát về công tác dân vận.        | B01
            Xây dựng được 160 mô hình học tập và làm theo gương Bác.                  | B15
            Có 6.120 lượt cán bộ đoàn thể dự sinh hoạt với chi, tổ hội.               | B10
            Các xã có 1.204 thôn, tổ dân phố đã thành lập tổ dân vận.                 | D02
            Nhân dân hiến 12.500 m2 đất, đóng góp 3.400 ngày công lao động.           | E01 E03
            Đăng ký mới 45 mô hình “Dân vận khéo”.                                    | C01
            Tổ chức 25 cuộc đối thoại trực tiếp với Nhân dân.                         | G06
            Tiếp nhận 145 đơn, trong đó có 120 đơn đủ điều kiện xử lý.                | H01 H02
            MTTQ các cấp chủ trì 38 cuộc giám sát, 12 hội nghị phản biện xã hội.      | I01 I04
            Toàn xã còn 45 hộ nghèo, tỷ lệ hộ nghèo 3,2%.                             | O18 O14
            """)
    void theIndicatorWhoseWordsStandAroundTheFigureIsProposed(String text, String codes) {
        assertThat(proposed(text)).isEqualTo(codes);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Có 450 người dự hội nghị tuyên truyền, quán triệt
            Mua sắm 12 cái bàn cho hội trường
            Sau 3 năm thực hiện Nghị quyết, công tác tuyên truyền có nhiều chuyển biến
            Phấn đấu tổ chức 25 cuộc đối thoại trực tiếp với Nhân dân
            Còn 15 ý kiến chưa được trả lời ngay tại đối thoại
            """)
    void whatCountsOtherwiseIsNeverSure(String text) {
        var clean = new CleanText(text);
        assertThat(FiguresTest.figures(text))
                .isNotEmpty()
                .allSatisfy(
                        figure -> assertThat(proposals.propose(figure, clean).map(Proposal::certainty))
                                .isNotEqualTo(Optional.of(Certainty.SURE)));
    }

    @Test
    void itSaysWhichWordsAgree() {
        var text = "Kết quả đã tuyên truyền 1.250 cuộc.";
        var figure = FiguresTest.figures(text).getFirst();

        assertThat(proposals.propose(figure, new CleanText(text))).hasValueSatisfying(proposal -> {
            assertThat(proposal.indicator().code()).isEqualTo("A06");
            assertThat(proposal.agreeing()).containsExactly("cuộc tuyên truyền");
            assertThat(proposal.unitAgrees()).isTrue();
        });
    }

    @Test
    void nothingIsProposedFromAnEmptyCatalogue() {
        var text = "Kết quả đã tuyên truyền 1.250 cuộc.";
        var none = new IndicatorProposals(List.of());

        assertThat(none.propose(FiguresTest.figures(text).getFirst(), new CleanText(text)))
                .isEmpty();
    }

    private String proposed(String text) {
        var clean = new CleanText(text);
        var codes = new ArrayList<String>();
        for (var figure : FiguresTest.figures(text)) {
            proposals
                    .propose(figure, clean)
                    .ifPresent(proposal -> codes.add(proposal.indicator().code()));
        }
        return String.join(" ", codes);
    }

    static List<Entry> catalogue() {
        try (var file = Objects.requireNonNull(Indicator.class.getResourceAsStream("catalogue.csv"));
                var reader =
                        CsvReader.builder().ofNamedCsvRecord(new String(file.readAllBytes(), StandardCharsets.UTF_8))) {
            return reader.stream()
                    .map(row -> new Entry(row.getField("code"), row.getField("name_vi"), row.getField("measure")))
                    .toList();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
