package vn.gandan.reading.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecordedDutiesTest {

    @Test
    void aTitleIsCutBetweenWordsWhereThereAreSome() {
        assertThat(RecordedDuties.shortened("Mở lớp  tập huấn\n")).isEqualTo("Mở lớp tập huấn");
        assertThat(RecordedDuties.shortened("mười chữ ".repeat(40)))
                .hasSizeLessThanOrEqualTo(300)
                .endsWith("chữ…");
        assertThat(RecordedDuties.shortened("a".repeat(400))).hasSize(300).endsWith("a…");
    }
}
