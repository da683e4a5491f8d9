package vn.gandan.writing.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.gandan.organisation.Organisation;
import vn.gandan.reporting.Basis;
import vn.gandan.shared.Actor;
import vn.gandan.shared.Period;
import vn.gandan.shared.Scope;
import vn.gandan.support.DemoTest;
import vn.gandan.writing.drafts.Trial;
import vn.gandan.writing.drafts.Trials;
import vn.gandan.writing.outlines.KeptOutline;
import vn.gandan.writing.outlines.Outlines;

/** What the published reports say in figures is written again out of the data, by the outlines of the program. */
@DemoTest
class DemoOutlinesTest {

    private static final LocalDate MERGED = LocalDate.of(2025, 7, 1);

    @Autowired
    Trials trials;

    @Autowired
    Outlines outlines;

    @Autowired
    Organisation organisation;

    @Test
    void threeYearsOfTheResolutionInTraCu() {
        assertThat(results("review-25-nq-tw", "849@2025-06-30", "2013-08-20..2016-08-20"))
                .contains("1.976 cuộc tuyên truyền", "101.584 lượt người dự", "68 cuộc kiểm tra, giám sát")
                .contains("16 khuyết điểm, hạn chế đã khắc phục xong", "4 khuyết điểm, hạn chế đang được khắc phục")
                .contains("192 mô hình", "8.642 lượt");
    }

    @Test
    void democracyAndTheEconomyOfNineMonthsInHungYen() {
        assertThat(results("democracy", "33@2025-06-30", "2018-9M"))
                .contains("11 số chuyên mục", "2 tập đề cương", "139 dự án đầu tư", "902 doanh nghiệp", "tăng 10,9%")
                .contains("3,1 tỷ USD, tăng 12,7%", "8.331 tỷ đồng, bằng 69,4% kế hoạch")
                .contains("6.014 tỷ đồng, bằng 70% dự toán", "thêm 8 xã", "95 xã, đạt 65,5%");
    }

    @Test
    void theTeamsOfFiveYearsInHaGiang() {
        assertThat(results("teams-315-kl-tu", "02@2025-06-30", "2014-10-14..2019-10-14"))
                .contains("2.071/2.071 thôn, tổ dân phố", "đạt 100%", "14.589 thành viên", "7,04 thành viên mỗi tổ")
                .contains(
                        "2.477.180 m² đất", "1.477.602 ngày công", "109,402 tỷ đồng", "252,43 tỷ đồng", "484 mô hình");
    }

    @Test
    void theYearOfThePoliticalSystemInSaPa() {
        assertThat(results("political-system", "088@2025-06-30", "2021"))
                .contains("2.255,6 triệu đồng", "đạt 100% kế hoạch", "tại 16 xã, phường", "11 đơn vị tự vệ");
    }

    @Test
    void whatQuangDienDidNotReportIsSaidToBeMissing() {
        assertThat(results("front-62-kl-tw", "02@2025-06-30", "2021-01-01..2023-12-31"))
                .contains("Mốc thời gian giám sát: từ ngày 01/01/2021 đến ngày 31/12/2023", "Chưa có số liệu về");
    }

    private String results(String code, String reference, String period) {
        var unit = Scope.closed("test").get(() -> organisation.resolve(reference, MERGED));
        var paths = Scope.closed("test").get(() -> organisation.scopeOf(unit.id()));
        var scope = new Scope(Actor.system("test"), unit.province(), paths);
        var trial =
                scope.get(() -> trials.compose(outline(code).outline(), unit, Period.parse(period), Basis.REPORTED));
        return trial.parts().stream()
                .filter(Trial.Paragraph.class::isInstance)
                .map(Trial.Paragraph.class::cast)
                .map(paragraph -> paragraph.told().text())
                .collect(Collectors.joining("\n"))
                .replace('\u00A0', ' ');
    }

    private KeptOutline outline(String code) {
        return outlines.newest().stream()
                .filter(kept -> code.equals(kept.code()))
                .findFirst()
                .orElseThrow();
    }
}
