package vn.gandan.shared.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class RichTextTest {

    @Test
    void lettersAreUnicodeOrThoseOfTheirFont() {
        assertThat(
                        read(
                                "{\\rtf1\\ansi\\uc1{\\fonttbl{\\f0\\fcharset0 Times New Roman;}{\\f1\\fcharset163 Arial;}"
                                        + "{\\f2 .VnTime;}}\\f0 T\\u7893\\'3fng \\u-10179\\'3f\\u-8704\\'3f\\par\\f1 \\'f0\\'fd\\par\\f2 d\\'a9n v\\'cbn\\par}"))
                .isEqualTo("Tổng \ud83d\ude00\nđư\ndân vận\n");
    }

    @Test
    void whatIsNoTextIsPassedOver() {
        assertThat(
                        read(
                                "{\\rtf1{\\info{\\title ẩn}}{\\*\\unknown{x}}{\\pict\\bin3 }}}}{\\v ẩn}ch\\u7919 ?{\\field{\\*\\fldinst PAGE}{\\fldrslt 3}}\\par}"))
                .isEqualTo("chữ3\n");
    }

    @Test
    void notesAndHeadersStandBehindTheText() {
        assertThat(
                        read(
                                "{\\rtf1{\\header TUY\\u7878 ?T M\\u7852 ?T\\par}12{\\super\\chftn{\\footnote\\pard {\\super\\chftn} C\\u7843 ? n\\u259 ?m\\par}} h\\u7897 ?\\par}"))
                .isEqualTo("12¹ hộ\n\nGhi chú cuối trang:\nTUYỆT MẬT\n¹ Cả năm\n");
    }

    private static String read(String content) {
        return Papers.read("a.rtf", content.getBytes(Charset.forName("windows-1258")))
                .text();
    }
}
