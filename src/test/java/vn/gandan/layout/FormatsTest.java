package vn.gandan.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    @ParameterizedTest
    @CsvSource({
        "PARTY,2009-01-01,36-HD/VPTW",
        "PARTY,2026-01-08,36-HD/VPTW",
        "PARTY,2026-01-09,399-QĐ/TW",
        "STATE,2010-01-01,01/2011/TT-BNV",
        "STATE,2020-03-04,01/2011/TT-BNV",
        "STATE,2020-03-05,30/2020/NĐ-CP"
    })
    void thePapersDayChoosesTheFormat(Tradition tradition, LocalDate day, String code) {
        assertThat(Formats.standard().of(tradition, day).code()).isEqualTo(code);
    }

    @Test
    void whatNoSourceConfirmsIsMarked() {
        var before = Formats.standard().of(Tradition.PARTY, LocalDate.of(2025, 1, 1));
        var today = Formats.standard().of(Tradition.PARTY, LocalDate.of(2026, 6, 1));

        assertThat(before.unconfirmed()).contains("margin-left").doesNotContain("body-size", "symbol");
        assertThat(today.unconfirmed()).contains("margin-left", "body-size");
        assertThat(today.of(Measure.BODY_SIZE)).isEqualTo(before.of(Measure.BODY_SIZE));
    }

    @Test
    void anOfficeMaySetItsOwnRules() {
        var formats =
                Formats.with("format,rule,value,confirmed\nPARTY,margin-left,35,true\n399-QĐ/TW,by-order,TL. ,true\n");
        var format = formats.of(Tradition.PARTY, LocalDate.of(2026, 6, 1));

        assertThat(format.of(Measure.MARGIN_LEFT)).isEqualTo(35);
        assertThat(format.of(Words.BY_ORDER)).isEqualTo("TL. ");
        assertThat(format.unconfirmed()).doesNotContain("margin-left", "by-order");
        assertThat(formats.of(Tradition.STATE, LocalDate.of(2026, 6, 1)).of(Measure.MARGIN_LEFT))
                .isEqualTo(30);
    }

    @ParameterizedTest
    @CsvSource({
        "OWN,PARTY,T/M ĐẢNG ỦY|BÍ THƯ",
        "FOR,STATE,TM. ĐẢNG ỦY|KT. BÍ THƯ",
        "BY_ORDER,STATE,TM. ĐẢNG ỦY|TL. BÍ THƯ",
        "BY_ORDER,PARTY,T/M ĐẢNG ỦY|T/L BÍ THƯ",
        "BY_MANDATE,STATE,TM. ĐẢNG ỦY|TUQ. BÍ THƯ",
        "ACTING,STATE,TM. ĐẢNG ỦY|Q. BÍ THƯ"
    })
    void eachTraditionHasItsSpellingOfTheRightToSign(Signing.Right right, Tradition tradition, String lines) {
        var format = Formats.standard().of(tradition, SamplePapers.TODAY);
        var signing = new Signing("ĐẢNG ỦY", right, "BÍ THƯ", null, null);

        assertThat(String.join("|", signing.lines(format))).isEqualTo(lines);
    }
}
