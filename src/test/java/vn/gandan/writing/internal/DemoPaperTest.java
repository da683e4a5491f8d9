package vn.gandan.writing.internal;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.gandan.organisation.Organisation;
import vn.gandan.reporting.Basis;
import vn.gandan.shared.Actor;
import vn.gandan.shared.Period;
import vn.gandan.shared.Scope;
import vn.gandan.support.DemoTest;
import vn.gandan.writing.Writing;

@DemoTest
class DemoPaperTest {

    private static final Period FIVE_YEARS = Period.parse("2014-10-14..2019-10-14");
    private static final LocalDate MERGED = LocalDate.of(2025, 7, 1);
    private static final String[] PUBLISHED = {
        "2.071/2.071 thôn, tổ dân phố",
        "đạt 100%",
        "14.589 thành viên",
        "2.477.180 m² đất",
        "1.477.602 ngày công",
        "109,402 tỷ đồng",
        "252,43 tỷ đồng",
        "484 mô hình"
    };

    @Autowired
    Writing writing;

    @Autowired
    Organisation organisation;

    @Test
    void thePaperOfHaGiangTellsWhatWasPublished() throws IOException {
        try (var word = review("02@2025-06-30", Basis.REPORTED)) {
            assertThat(text(word)).contains(PUBLISHED).contains("Bảng 1 ghi số liệu của 11 huyện, thành phố.");
            assertColumnsAddUp(byUnit(word), 11);
        }
    }

    @Test
    void restatedOnTodaysMapItTellsTheSame() throws IOException {
        try (var word = review("08@2025-07-01", Basis.restated(MERGED))) {
            assertThat(text(word))
                    .contains(PUBLISHED)
                    .contains("Bảng 1 ghi số liệu của 73 xã, phường.")
                    .contains("Còn 51/124 xã, phường chưa có số liệu");
            assertColumnsAddUp(byUnit(word), 73);
        }
    }

    @Test
    void whatIsIllustrativeSaysSoOnEveryPage() throws IOException {
        try (var word = review("02@2025-06-30", Basis.REPORTED)) {
            assertThat(word.getFooterList())
                    .hasSize(2)
                    .allSatisfy(footer -> assertThat(footer.getText()).contains("SỐ LIỆU MINH HỌA"));
            assertThat(text(word)).contains("Nguồn gốc: Kết quả 5 năm thực hiện Kết luận số 315-KL/TU");
        }
    }

    private XWPFDocument review(String reference, Basis basis) throws IOException {
        var unit = Scope.closed("test").get(() -> organisation.resolve(reference, MERGED));
        var paths = Scope.closed("test").get(() -> organisation.scopeOf(unit.id()));
        var scope = new Scope(Actor.system("test"), unit.province(), paths);
        var file = scope.get(() -> writing.teamReview(unit, FIVE_YEARS, basis, URI.create("http://localhost:8080")));
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    /** Head, codes and total stand before the units. */
    private static void assertColumnsAddUp(XWPFTable table, int units) {
        for (int column = 3; column < 9; column++) {
            int place = column;
            var sum = IntStream.range(3, 3 + units)
                    .mapToObj(row -> number(table, row, place))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).isEqualByComparingTo(number(table, 2, column));
        }
    }

    private static BigDecimal number(XWPFTable table, int row, int column) {
        return new BigDecimal(
                table.getRow(row).getCell(column).getText().replace(".", "").replace(',', '.'));
    }

    private static XWPFTable byUnit(XWPFDocument word) {
        return word.getTables().stream()
                .filter(table -> table.getRow(0).getCell(1).getText().equals("Đơn vị"))
                .findFirst()
                .orElseThrow();
    }

    private static String text(XWPFDocument word) {
        return word.getParagraphs().stream()
                .map(XWPFParagraph::getText)
                .collect(joining("\n"))
                .replace('\u00A0', ' ');
    }
}
