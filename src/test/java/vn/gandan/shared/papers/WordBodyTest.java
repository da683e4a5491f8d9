package vn.gandan.shared.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gandan.shared.papers.PaperFiles.paragraph;
import static vn.gandan.shared.papers.PaperFiles.word;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordBodyTest {

    private static final String LISTS = """
            <w:numbering xmlns:w="w">
            <w:abstractNum w:abstractNumId="5">
              <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
              <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:isLgl/><w:lvlText w:val="%1.%2."/></w:lvl>
              <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%3)"/></w:lvl>
              <w:lvl w:ilvl="3"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl>
            </w:abstractNum>
            <w:abstractNum w:abstractNumId="6">
              <w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Muc"/><w:lvlText w:val="%1."/></w:lvl>
            </w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>
            <w:num w:numId="2"><w:abstractNumId w:val="6"/></w:num>
            <w:num w:numId="3"><w:abstractNumId w:val="6"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
            </w:numbering>""";

    private static final String STYLES = """
            <w:styles xmlns:w="w">
            <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman"/></w:rPr></w:rPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="MucCon"><w:basedOn w:val="Muc"/></w:style>
            <w:style w:type="paragraph" w:styleId="Cu"><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr></w:style>
            </w:styles>""";

    @Test
    void numbersOfListsStandAsWordShowsThem() {
        var text = read(item(1, 0, "Kết quả")
                + item(1, 1, "Một")
                + item(1, 1, "Hai")
                + item(1, 2, "a")
                + item(1, 2, "b")
                + item(1, 1, "Ba")
                + item(1, 2, "a")
                + item(1, 3, "gạch")
                + item(1, 0, "Hạn chế")
                + item(1, 1, "Một"));

        assertThat(text.lines())
                .containsExactly(
                        "I. Kết quả",
                        "1.1. Một",
                        "1.2. Hai",
                        "a) a",
                        "b) b",
                        "1.3. Ba",
                        "a) a",
                        "- gạch",
                        "II. Hạn chế",
                        "2.1. Một");
    }

    @Test
    void aListBeginsWhereItsRuleSaysAndAnewWhereItsUseSays() {
        assertThat(read(item(2, 0, "x") + item(2, 0, "x") + item(3, 0, "y") + item(3, 0, "y"))
                        .lines())
                .containsExactly("3. x", "4. x", "1. y", "2. y");
    }

    @Test
    void aStyleNumbersItsParagraphsUnlessOneSaysNo() {
        assertThat(read(styled("Muc", "", "một")
                                + styled("MucCon", "", "hai")
                                + styled("Muc", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>", "không"))
                        .lines())
                .containsExactly("3. một", "4. hai", "không");
    }

    @ParameterizedTest
    @CsvSource({
        "4, upperRoman, IV",
        "1994, upperRoman, MCMXCIV",
        "9, lowerRoman, ix",
        "27, upperLetter, AA",
        "2, lowerLetter, b",
        "3, decimalZero, 03",
        "12, decimalZero, 12",
        "7, ordinal, 7",
        "-1, upperRoman, -1",
        "0, lowerLetter, 0"
    })
    void aNumberIsWrittenInItsKind(int number, String format, String written) {
        assertThat(ListNumber.of(number, format)).isEqualTo(written);
    }

    @Test
    void aTableIsReadRowByRowAndAMergedCellOnce() {
        var text = read("""
                <w:tbl>
                <w:tr><w:tc><w:p><w:r><w:t>TT</w:t></w:r></w:p></w:tc>
                  <w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>Kết quả</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Ghi chú</w:t></w:r></w:p></w:tc></w:tr>
                <w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc>
                  <w:tc><w:p><w:r><w:t>xã</w:t></w:r></w:p><w:p><w:r><w:t>A</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>12</w:t></w:r></w:p></w:tc></w:tr>
                <w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc>
                  <w:tc><w:p><w:r><w:t>xã B</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>7</w:t></w:r></w:p></w:tc></w:tr>
                </w:tbl>""" + paragraph("sau"));

        assertThat(text).isEqualTo("TT\tKết quả\t\tGhi chú\n1\txã A\t12\n\txã B\t7\nsau\n");
    }

    @Test
    void aTableOfOneCellIsAFrameAroundParagraphs() {
        assertThat(read("<w:tbl><w:tr><w:tc>" + paragraph("một") + paragraph("hai") + "</w:tc></w:tr></w:tbl>"))
                .isEqualTo("một\nhai\n");
    }

    @Test
    void whatNobodySeesIsNotRead() {
        assertThat(read("""
                <w:p><w:pPr><w:pPrChange><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange></w:pPr>
                <w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>chuyển</w:t></w:r></w:moveFrom>
                <w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>hiện</w:t></w:r>
                <w:r><w:instrText>PAGE</w:instrText></w:r><w:ins><w:r><w:t> thêm</w:t></w:r></w:ins></w:p>""")).isEqualTo("hiện thêm\n");
    }

    @Test
    void notesStandBehindThePagesAndHeadersAreLeftOut() {
        var file = word(
                "<w:p><w:r><w:t>1.976</w:t></w:r><w:r><w:footnoteReference w:id=\"7\"/></w:r>"
                        + "<w:r><w:t> cuộc, 3</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>2</w:t></w:r></w:p>",
                "word/header1.xml",
                "<w:hdr xmlns:w=\"w\">" + paragraph("đầu trang") + "</w:hdr>",
                "word/footnotes.xml",
                "<w:footnotes xmlns:w=\"w\"><w:footnote w:type=\"separator\">" + paragraph("--")
                        + "</w:footnote><w:footnote w:id=\"7\">" + paragraph("ghi chú")
                        + "</w:footnote></w:footnotes>");

        assertThat(Papers.read("a.docx", file).text()).isEqualTo("1.976¹ cuộc, 3²\n\nGhi chú cuối trang:\n¹ ghi chú\n");
    }

    @Test
    void aPartInUtf16IsReadToo() {
        var body = "<w:document xmlns:w=\"w\"><w:body>" + paragraph("Đã mở 12 lớp") + "</w:body></w:document>";

        assertThat(Papers.read("a.docx", PaperFiles.zip("word/document.xml", body.getBytes(StandardCharsets.UTF_16LE)))
                        .text())
                .isEqualTo("Đã mở 12 lớp\n");
        assertThat(Papers.read("a.txt", "Đã mở 12 lớp".getBytes(StandardCharsets.UTF_16BE))
                        .text())
                .isEqualTo("Đã mở 12 lớp");
    }

    @Test
    void lettersAreWhatTheirFontMakesOfThem() {
        assertThat(read(styled("Cu", "", "C«ng t¸c d©n vËn")
                        + "<w:p><w:r><w:rPr><w:rFonts w:ascii=\".VnTimeH\"/></w:rPr><w:t>b¸o c¸o</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:rPr><w:rFonts w:ascii=\"VNI-Times\"/></w:rPr><w:t>ke</w:t></w:r>"
                        + "<w:r><w:rPr><w:rFonts w:ascii=\"VNI-Times\"/></w:rPr><w:t>át quaû</w:t></w:r></w:p>"
                        + styled("Cu", "", "đã là Unicode, không đổi")))
                .isEqualTo("Công tác dân vận\nBÁO CÁO\nkết quả\nđã là Unicode, không đổi\n");
    }

    private static String item(int list, int level, String words) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
                .formatted(level, list, words);
    }

    private static String styled(String style, String properties, String words) {
        return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/>%s</w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
                .formatted(style, properties, words);
    }

    private static String read(String body) {
        return Papers.read("a.docx", word(body, "word/numbering.xml", LISTS, "word/styles.xml", STYLES))
                .text();
    }
}
