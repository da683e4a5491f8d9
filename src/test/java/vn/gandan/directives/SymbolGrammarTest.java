package vn.gandan.directives;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gandan.directives.Repair.Kind;
import vn.gandan.directives.Symbol.Form;
import vn.gandan.directives.Symbol.Side;
import vn.gandan.shared.CleanText;

class SymbolGrammarTest {

    private final SymbolGrammar grammar = new SymbolGrammar(Vocabulary.standard());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "25-NQ/TW",
                "32-CTr/TU",
                "11-QĐi/TW",
                "07-CT/HU",
                "02-ĐA/TU",
                "08-KH/BDVTU-BCSĐUBND",
                "01-CTPH/BDVTU-BCSĐUBND",
                "161-CTr/BCSĐUBND-BDVTU",
                "01-QCPH/UBND-BDVTU",
                "24-BS/UBKTTU",
                "164/KH-UBND",
                "250/QĐ-TTg",
                "23/2021/QĐ-TTg",
                "59/2023/NĐ-CP",
                "30a/2008/NQ-CP",
                "10/2022/QH15",
                "35/2023/UBTVQH15",
                "34/2007/PL-UBTVQH11",
                "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN",
                "01/2019/TTLT-BNV-BTC",
                "456/UBDT-DTTS",
                "511/UBND-VP",
                "40/TTr-MTTW-BTT",
                "12-KH/TWĐTN-BKT",
                "01-NQ/XYZ",
                "12/TB-ABCD",
                "06/QU",
                "1234-QĐNS/TW",
                "217-QĐ"
            })
    void whatIsWellWrittenIsReadAsItIs(String symbol) {
        assertThat(grammar.read(symbol)).hasValueSatisfying(reading -> {
            assertThat(reading.symbol().canonical()).isEqualTo(symbol);
            assertThat(reading.repairs()).isEmpty();
            assertThat(reading.contradiction()).isNull();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "68-NQ-CP, 68/NQ-CP, FAMILY",
        "23/2021-QĐ/TTg, 23/2021/QĐ-TTg, FAMILY",
        "250-KH/UBND, 250/KH-UBND, FAMILY",
        "22/CT-TW, 22-CT/TW, FAMILY",
        "152/TB-VPTU, 152-TB/VPTU, FAMILY",
        "08-KH/BDVTU/BCSĐUBND, 08-KH/BDVTU-BCSĐUBND, FAMILY",
        "456-UBDT/DTTS, 456/UBDT-DTTS, FAMILY",
        "10-2022-QH15, 10/2022/QH15, FAMILY",
        "40-TTr-MTTW-BTT, 40/TTr-MTTW-BTT, FAMILY",
        "25NQ/TW, 25-NQ/TW, FAMILY",
        "25-NQTW, 25-NQ/TW, FAMILY",
        "187/KH - UBND, 187/KH-UBND, SPACES",
        "08-KH/BDVTU- BCSĐUBND, 08-KH/BDVTU-BCSĐUBND, SPACES",
        "227–TB/TU, 227-TB/TU, DASH",
        "227--TB/TU, 227-TB/TU, DASH",
        "25-NQ∕TW, 25-NQ/TW, DASH",
        "02-ÐA/TU, 02-ĐA/TU, LETTER",
        "25-NQ/TƯ, 25-NQ/TW, LETTER",
        "l5-CT/TU, 15-CT/TU, LETTER",
        "O5-CT/TU, 05-CT/TU, LETTER",
        "２５-NQ/TW, 25-NQ/TW, LETTER",
        "25-\u200BNQ/TW, 25-NQ/TW, HIDDEN",
        "25-nq/tw, 25-NQ/TW, CASE",
        "32-CTR/TU, 32-CTr/TU, CASE",
        "250/qđ-ttg, 250/QĐ-TTg, CASE"
    })
    void oneFaultIsPutRightAndShown(String typed, String canonical, Kind kind) {
        assertThat(grammar.read(typed)).hasValueSatisfying(reading -> {
            assertThat(reading.symbol().canonical()).isEqualTo(canonical);
            assertThat(reading.repairs()).containsExactly(new Repair(kind, typed, canonical));
        });
    }

    @Test
    void severalFaultsAreAChainFromWhatWasTypedToTheCanonicalForm() {
        var reading = grammar.read("16 – ct/TTG").orElseThrow();

        assertThat(reading.repairs())
                .containsExactly(
                        new Repair(Kind.DASH, "16 – ct/TTG", "16 - ct/TTG"),
                        new Repair(Kind.SPACES, "16 - ct/TTG", "16-ct/TTG"),
                        new Repair(Kind.CASE, "16-ct/TTG", "16-CT/TTg"),
                        new Repair(Kind.FAMILY, "16-CT/TTg", "16/CT-TTg"));
    }

    @Test
    void aMarkStoredApartIsPutBackOnItsLetter() {
        var reading = grammar.read(Normalizer.normalize("25-NQ/TƯ", Normalizer.Form.NFD));

        assertThat(reading).hasValueSatisfying(read -> {
            assertThat(read.symbol().canonical()).isEqualTo("25-NQ/TW");
            assertThat(read.repairs()).extracting(Repair::kind).containsExactly(Kind.COMPOSITION, Kind.LETTER);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nghị quyết số 25-NQ/TW",
                "Nghị quyết 25-NQ/TW",
                "Số: 25-NQ/TW",
                "số 25-NQ/TW",
                "NGHỊ QUYẾT SỐ 25-NQ/TW",
                "  Nghị  quyết\u00a0số 25-NQ/TW"
            })
    void wordsBeforeTheSymbolAreNoFault(String typed) {
        for (var form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
            assertThat(grammar.read(Normalizer.normalize(typed, form))).hasValueSatisfying(reading -> {
                assertThat(reading.symbol().canonical()).isEqualTo("25-NQ/TW");
                assertThat(reading.repairs()).isEmpty();
                assertThat(reading.contradiction()).isNull();
            });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Chỉ thị 18-NQ/TU, CT",
        "Kế hoạch số 164/QĐ-UBND, KH",
        "Chương trình phối hợp số 01-CTPH/BDVTU-BCSĐUBND,",
        "Chương trình phối hợp số 01-CTr/BDVTU-BCSĐUBND,",
        "Chương trình số 01-CTPH/BDVTU-BCSĐUBND,",
        "Chương trình hành động số 32-CTr/TU,",
        "Quy định số 219-QĐ/TW,",
        "Quyết định số 219-QĐ/TW,",
        "Thông tri 40/TTr-MTTW-BTT,",
        "Luật số 10/2022/QH15,",
        "Công văn 511/UBND-VP,"
    })
    void aTypeWordThatSpeaksAgainstTheSymbolIsToldAndChangesNothing(String typed, String contradiction) {
        assertThat(grammar.read(typed)).hasValueSatisfying(reading -> {
            assertThat(typed).endsWith(reading.symbol().canonical());
            assertThat(reading.contradiction()).isEqualTo(contradiction);
        });
    }

    @Test
    void thePartsOfASymbolAreTold() {
        assertThat(grammar.read("08-KH/BDVTU-BCSĐUBND").orElseThrow().symbol())
                .isEqualTo(new Symbol("08", null, "KH", List.of("BDVTU", "BCSĐUBND"), Side.PARTY, Form.DASHED));
        assertThat(grammar.read("23/2021/QĐ-TTg").orElseThrow().symbol())
                .isEqualTo(new Symbol("23", 2021, "QĐ", List.of("TTg"), Side.STATE, Form.SLASHED));
        assertThat(grammar.read("10/2022/QH15").orElseThrow().symbol())
                .isEqualTo(new Symbol("10", 2022, null, List.of("QH15"), Side.STATE, Form.SLASHED));
        assertThat(grammar.read("40/TTr-MTTW-BTT").orElseThrow().symbol())
                .isEqualTo(new Symbol("40", null, "TTr", List.of("MTTW", "BTT"), Side.OTHER, Form.SLASHED));
        assertThat(grammar.read("01-NQ/XYZ").orElseThrow().symbol().system()).isEqualTo(Side.OTHER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "12/7/2018",
                "2.071/2.071",
                "24/7",
                "0912-345-678",
                "0912345678-KH/TU",
                "Nghị quyết 25",
                "Quyết định 290, 123",
                "2016 - 2020",
                "100 km/h",
                "15-km/h",
                "NQ/TW",
                "25-NQ/TW.",
                "25-NQ/TW ngày 03/6/2013",
                "25-NQ/TW, 26-NQ/TW",
                "Về việc thực hiện 25-NQ/TW",
                "25-Nghị quyết/TW",
                "25-N Q/TW",
                "tỷ lệ 1/2",
                "A-B/C"
            })
    void whatIsNotOneSymbolIsNotRead(String typed) {
        assertThat(grammar.read(typed)).isEmpty();
        assertThat(grammar.read(typed.repeat(20))).isEmpty();
    }

    @Test
    void aLicenceIsReadWhereASymbolIsAskedForAndPassedOverInRunningText() {
        assertThat(grammar.read("17/GP-TTĐT").orElseThrow().symbol())
                .isEqualTo(new Symbol("17", null, null, List.of("GP", "TTĐT"), Side.OTHER, Form.SLASHED));
        assertThat(grammar.find("Giấy phép số: 17/GP-TTĐT cấp ngày 1/2/2016")).isEmpty();
        assertThat(grammar.find("Công văn số 17/GP-TTĐT")).hasSize(1);
    }

    @Test
    void aMentionSpansTheTypeWordAndNothingBehindTheSymbol() {
        assertFound("theo Nghị quyết số 25-NQ/TW, ngày 03/6/2013", "Nghị quyết số 25-NQ/TW");
        assertFound(
                "Quyết định số 217- QĐ/TW, Quyết định số 218-QĐ/TW ngày 12/12/2013 của",
                "Quyết định số 217- QĐ/TW",
                "Quyết định số 218-QĐ/TW");
        assertFound("Quy định số 219-QĐ/TW và 220-QĐ/TW", "Quy định số 219-QĐ/TW", "220-QĐ/TW");
        assertFound("(Kế hoạch số 187/KH -\nUBND) ngày", "Kế hoạch số 187/KH -\nUBND");
        assertFound(
                "Chỉ thị 15-CT/TU - Ban Thường vụ; Chỉ thị 16-CT/TU - BCH Đảng bộ; 17-CT/TU-Ban",
                "Chỉ thị 15-CT/TU",
                "Chỉ thị 16-CT/TU",
                "17-CT/TU");
        assertFound("số 08-KH/BDVTU - BCSĐUBND ngày", "số 08-KH/BDVTU - BCSĐUBND");
        assertFound("217,218-QĐ/TW; số25-NQ/TW.", "218-QĐ/TW", "số25-NQ/TW");
        assertFound(
                "Luật số 10/2022/QH15 và Nghị định 59/2023/NĐ-CP.", "Luật số 10/2022/QH15", "Nghị định 59/2023/NĐ-CP");
        assertFound("Công văn 511/UBND-VP, Thông tri 06/QU", "Công văn 511/UBND-VP", "Thông tri 06/QU");
        assertFound("😀 Nghị quyết\u200b số 2\u200b5-NQ/TW\u200b.", "Nghị quyết\u200b số 2\u200b5-NQ/TW");
        assertFound(
                "Nghị quyết 25 NQ/TW, NQ25-NQ/TW, Chỉ thị số l5-CT/TU, l5-CT/TU, 70-TB/TWngày 06/01, 49-KL/TW1.",
                "Nghị quyết 25 NQ/TW",
                "25-NQ/TW",
                "Chỉ thị số l5-CT/TU",
                "70-TB/TW",
                "49-KL/TW");
        assertFound("Công văn số 197/PTCKH, phòng 197/PTCKH", "Công văn số 197/PTCKH");
        assertFound("theo 25-nq/tw thì không, nghị quyết 25-nq/tw thì có", "nghị quyết 25-nq/tw");
    }

    @Test
    void offsetsAreThoseOfTheTextAsGiven() {
        var text = "\u200b" + Normalizer.normalize("Thực hiện Nghị quyết số 25-NQ/TƯ của", Normalizer.Form.NFD);
        var mention = grammar.find(text).getFirst();

        assertThat(Normalizer.normalize(text.substring(mention.start(), mention.end()), Normalizer.Form.NFC))
                .isEqualTo("Nghị quyết số 25-NQ/TƯ");
        assertThat(mention.reading().symbol().canonical()).isEqualTo("25-NQ/TW");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chiều 12/4, ngày 12/7/2018 và 01/2021 đến 12/2023",
                "giai đoạn 2016 - 2020 (Đề án), 2016-2021, 2021 – 2026. Công",
                "đạt 2.071/2.071 hộ, 24/7, 69,4% và 3/4 KH",
                "điện thoại 0912-345-678, 024.3-TB/TU, 12/7-KH/TU",
                "Covid-19/CT-UBND",
                "điểm 9 - UBND tỉnh, khoản 5/HĐND, 1-TU, 12-KH",
                "Quyết định 290, 123, Nghị quyết 25, Chỉ thị 03 của Bộ Chính trị",
                "tốc độ 15-km/h, 5-km/giờ, 100/AB-CD"
            })
    void whatIsNoSymbolIsPassedOver(String text) {
        assertThat(grammar.find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "-",
                "/",
                " ",
                "\n",
                "1-",
                "1/",
                "1 ",
                "1 -",
                "1-A",
                "1-A/",
                "A-",
                "1-NQ/",
                "1-NQ/TW-",
                "1/2000/",
                "\u200b",
                "1\u200b",
                "\u0301",
                "a\u0301",
                "1-NQ/TW ",
                "số ",
                "Nghị quyết số ",
                "Nghị quyết 1-",
                "25-NQ/TW\u200b"
            })
    void theWorkGrowsWithTheLengthOfAHostileTextAndNoFaster(String piece) {
        long few = work(piece.repeat(2_000));
        long many = work(piece.repeat(20_000));

        assertThat(many).isLessThanOrEqualTo(11 * few + 1_000);
        assertThat(many).isLessThan(100L * piece.length() * 20_000);
    }

    private long work(String text) {
        var finder = new MentionFinder(new CleanText(text), Vocabulary.standard(), grammar);
        var mentions = finder.mentions();
        assertThat(mentions).isSortedAccordingTo((one, other) -> Integer.compare(one.end(), other.start()));
        return finder.steps();
    }

    private void assertFound(String text, String... spans) {
        assertThat(grammar.find(text))
                .extracting(mention -> text.substring(mention.start(), mention.end()))
                .containsExactly(spans);
    }
}
