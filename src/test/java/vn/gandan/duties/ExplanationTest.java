package vn.gandan.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.gandan.shared.TestTexts;
import vn.gandan.shared.Texts;
import vn.gandan.shared.UnitId;

class ExplanationTest {

    private static final Texts TEXTS = TestTexts.of("duties");
    private static final WorkCalendar CALENDAR = WorkCalendar.of(List.of(
            new SpecialDay(LocalDate.of(2025, 5, 2), false, "Nghỉ hoán đổi", "Thông báo", false),
            new SpecialDay(LocalDate.of(2025, 4, 26), true, "Làm bù", "Thông báo", false)));
    private static final UnitId UNIT = new UnitId(1);
    private static final Basis LAW = new Basis("ngày thụ lý", "Điều 28 Luật Khiếu nại 02/2011/QH13", true);

    @Test
    void workingDaysNameTheWeekendsAsANumber() {
        var clock = Clock.running(Term.workingDays(10), false, LocalDate.of(2026, 11, 4), UNIT);

        assertThat(vietnamese(clock, LAW))
                .isEqualTo("Hạn 18/11/2026: 10 ngày làm việc kể từ ngày thụ lý 04/11/2026 (không tính ngày này);"
                        + " không tính 4 ngày nghỉ cuối tuần; theo Điều 28 Luật Khiếu nại 02/2011/QH13.");
        assertThat(english(clock, LAW))
                .isEqualTo("Due 18 November 2026: 10 working days from 4 November 2026 (that day itself not counted);"
                        + " not counting 4 weekend days; by Điều 28 Luật Khiếu nại 02/2011/QH13.");
    }

    @Test
    void oneDayWithNothingSkippedIsShort() {
        var clock = Clock.running(Term.workingDays(1), false, LocalDate.of(2026, 11, 4), UNIT);

        assertThat(vietnamese(clock, null))
                .isEqualTo("Hạn 05/11/2026: 1 ngày làm việc kể từ ngày 04/11/2026 (không tính ngày này).");
        assertThat(english(clock, null))
                .isEqualTo("Due 5 November 2026: 1 working day from 4 November 2026 (that day itself not counted).");
    }

    @Test
    void holidaysAreCalledByTheirNames() {
        var clock = Clock.running(Term.workingDays(5), false, LocalDate.of(2025, 4, 25), UNIT);

        assertThat(vietnamese(clock, null))
                .isEqualTo("Hạn 06/05/2025: 5 ngày làm việc kể từ ngày 25/04/2025 (không tính ngày này);"
                        + " không tính 3 ngày nghỉ cuối tuần, ngày Chiến thắng 30/4 (30/04/2025),"
                        + " ngày Quốc tế lao động 1/5 (01/05/2025) và ngày nghỉ hoán đổi (02/05/2025).");
        assertThat(english(clock, null))
                .endsWith("not counting 3 weekend days, Victory Day (30 April 2025), Labour Day (1 May 2025)"
                        + " and time off by official notice (2 May 2025).");
    }

    @Test
    void tetIsCountedTogether() {
        var clock = Clock.running(Term.workingDays(2), false, LocalDate.of(2026, 2, 13), UNIT);

        assertThat(vietnamese(clock, null)).contains("không tính 4 ngày nghỉ cuối tuần và 5 ngày Tết Nguyên đán.");
    }

    @Test
    void anUncheckedRuleSaysThatItOnlyReminds() {
        var clock = Clock.running(Term.months(2), true, LocalDate.of(2026, 3, 25), UNIT);

        assertThat(vietnamese(clock, new Basis(null, "Điều 24 Luật Tố cáo", false)))
                .isEqualTo(
                        "Hạn 25/05/2026: 2 tháng kể từ ngày 25/03/2026 (không tính ngày này); theo Điều 24 Luật Tố cáo;"
                                + " quy tắc này chưa được đối chiếu với văn bản gốc, chỉ để nhắc.");
    }

    @Test
    void pausesExtensionsAndTheRollTellTheirReasons() {
        var clock = Clock.running(Term.days(30), true, LocalDate.of(2026, 9, 4), UNIT)
                .pause(LocalDate.of(2026, 9, 10), "chờ kết quả giám định", "Quyết định 12/QĐ-UBND")
                .resume(LocalDate.of(2026, 9, 20))
                .pause(LocalDate.of(2026, 9, 25), "mưa lũ", null)
                .resume(LocalDate.of(2026, 9, 26))
                .extend(Extension.by(
                        Term.days(16), LocalDate.of(2026, 10, 1), "vụ việc phức tạp", "Quyết định 15/QĐ-UBND"));

        assertThat(vietnamese(clock, LAW))
                .isEqualTo("Hạn 02/11/2026: 30 ngày kể từ ngày thụ lý 04/09/2026 (không tính ngày này);"
                        + " tạm dừng 10 ngày, từ 10/09/2026 đến hết 19/09/2026 (chờ kết quả giám định, theo Quyết định"
                        + " 12/QĐ-UBND); tạm dừng 1 ngày, 25/09/2026 (mưa lũ);"
                        + " gia hạn từ 15/10/2026 đến 31/10/2026 (vụ việc phức tạp, theo Quyết định 15/QĐ-UBND);"
                        + " ngày 31/10/2026 là Thứ Bảy nên hạn chuyển sang ngày làm việc kế tiếp;"
                        + " theo Điều 28 Luật Khiếu nại 02/2011/QH13.");
    }

    @Test
    void aRollOverAHolidayNamesIt() {
        var clock = Clock.running(Term.days(7), true, LocalDate.of(2026, 4, 20), UNIT);

        assertThat(vietnamese(clock, null))
                .isEqualTo("Hạn 28/04/2026: 7 ngày kể từ ngày 20/04/2026 (không tính ngày này); ngày 27/04/2026 là ngày"
                        + " nghỉ bù Giỗ Tổ Hùng Vương nên hạn chuyển sang ngày làm việc kế tiếp.");
    }

    @Test
    void aDayThatWasSetIsCalledSo() {
        var clock = Clock.until(LocalDate.of(2026, 6, 30), LocalDate.of(2026, 3, 2), UNIT);
        var basis = new Basis(null, "Kế hoạch 12-KH/TU", true);

        assertThat(vietnamese(clock, basis)).isEqualTo("Hạn 30/06/2026: là ngày đã ấn định; theo Kế hoạch 12-KH/TU.");
        var paused = clock.pause(LocalDate.of(2026, 4, 1), "mưa lũ", null).resume(LocalDate.of(2026, 4, 3));
        assertThat(vietnamese(paused, basis))
                .isEqualTo("Hạn 02/07/2026: ngày đã ấn định là 30/06/2026; tạm dừng 2 ngày, từ 01/04/2026 đến hết"
                        + " 02/04/2026 (mưa lũ); theo Kế hoạch 12-KH/TU.");
    }

    @Test
    void aClockThatStandsSaysWhy() {
        var clock = Clock.running(Term.days(30), true, LocalDate.of(2026, 11, 4), UNIT)
                .pause(LocalDate.of(2026, 11, 10), "chờ kết quả giám định", null);

        assertThat(vietnamese(clock, LAW))
                .isEqualTo(
                        "Chưa có hạn: 30 ngày kể từ ngày thụ lý 04/11/2026 (không tính ngày này); đang tạm dừng từ ngày"
                                + " 10/11/2026 (chờ kết quả giám định); theo Điều 28 Luật Khiếu nại 02/2011/QH13.");
    }

    private static String vietnamese(Clock clock, @Nullable Basis basis) {
        return TestTexts.in(Locale.of("vi"), () -> clock.due(CALENDAR).explain(TEXTS, basis));
    }

    private static String english(Clock clock, @Nullable Basis basis) {
        return TestTexts.in(Locale.ENGLISH, () -> clock.due(CALENDAR).explain(TEXTS, basis));
    }
}
