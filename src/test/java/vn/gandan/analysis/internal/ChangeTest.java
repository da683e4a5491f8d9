package vn.gandan.analysis.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gandan.analysis.Measure;
import vn.gandan.indicators.Change;
import vn.gandan.shared.TestTexts;

/** What is said of a figure that changed: a per cent only where it tells something. */
class ChangeTest {

    private static final Measure MEETINGS = new Measure("cuộc", 0);

    private final Wording wording = new Wording(TestTexts.of("analysis", "shared"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "100 | 112 | false | +12% | tăng 12",
                "100 | 96 | false | −4% | giảm 4",
                "1 | 3 | false | từ 1 lên 3 | tăng 2",
                "9 | 0 | false | từ 9 xuống 0 | giảm 9",
                "0 | 7 | false | từ 0 lên 7 | tăng 7",
                "10 | 0 | false | −100% | giảm 10",
                "50 | 700 | false | gấp 14 lần | tăng 650",
                "12 | 12 | false | không đổi | ''",
                "0 | 0 | false | không đổi | ''",
                "- | 5 | false | trước chưa có | ''",
                "5 | - | false | '' | ''",
                "- | - | false | '' | ''",
                "90 | 92.3 | true | tăng 2,3 điểm % | ''",
                "2 | 1.5 | true | giảm 0,5 điểm % | ''"
            })
    void isSaidInWords(@Nullable String before, @Nullable String now, boolean ratio, String change, String difference) {
        var became = Change.of(number(before), number(now), ratio);

        TestTexts.in(Locale.of("vi"), () -> {
            assertThat(wording.change(became, MEETINGS)).isEqualTo(change);
            return assertThat(wording.difference(became, MEETINGS)).isEqualTo(difference);
        });
    }

    @Test
    void aMissingFigureIsNeverComparedAsZero() {
        assertThat(Change.of(null, BigDecimal.TEN, false).difference()).isNull();
        assertThat(Change.of(BigDecimal.TEN, null, false).percent()).isNull();
    }

    private static @Nullable BigDecimal number(@Nullable String written) {
        return written == null ? null : new BigDecimal(written);
    }
}
