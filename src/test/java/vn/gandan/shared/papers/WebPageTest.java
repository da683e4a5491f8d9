package vn.gandan.shared.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WebPageTest {

    @Test
    void aPageIsReadBlockByBlockWithoutWhatNobodySees() {
        var text = read("""
                <!DOCTYPE html><html><head><title>Tin</title><style>p{}</style></head><body>
                <nav><a href="/">Trang chủ</a></nav>
                <div class="bai"><h1>Kết quả   công tác</h1><p>Đã mở <b>12</b>&nbsp;lớp,<br>dự 300 người.</p>
                <p hidden>ẩn</p><p style="display: none">ẩn</p><script>var a = 25;</script><!-- ẩn --></div>
                <ol start="3"><li>một</li><li><p>hai</p></li></ol><ul><li>ba</li></ul>
                <footer>Giấy phép 17/GP-TTĐT</footer></body></html>""");

        assertThat(text).isEqualTo("Kết quả công tác\nĐã mở 12\u00a0lớp,\ndự 300 người.\n3. một\n4. hai\n- ba\n");
    }

    @Test
    void aTableIsReadRowByRow() {
        assertThat(
                        read(
                                "<html><body><table><tr><th>Xã</th><th>Số cuộc</th></tr>"
                                        + "<tr><td><p>A</p></td><td><p>12</p></td></tr><tr><td></td><td>7</td></tr></table></body></html>"))
                .isEqualTo("Xã\tSố cuộc\nA\t12\n\t7\n");
    }

    @Test
    void aCellThatSpansOthersStandsOnceAndShiftsNoColumn() {
        assertThat(read("""
                <html><body><table><tr><td rowspan=2>TT</td><td colspan=2>Kết quả</td><td rowspan=2>Ghi chú</td></tr>
                <tr><td>Cuộc</td><td>Người</td></tr><tr><td>1</td><td></td><td>2</td><td>mới</td></tr></table></body></html>""")).isEqualTo("TT\tKết quả\t\tGhi chú\n\tCuộc\tNgười\n1\t\t2\tmới\n");
    }

    @Test
    void listsAreMarkedAsABrowserMarksThem() {
        assertThat(read("""
                <html><body><ol type="a" start="2"><li>một<li>hai<ul><li>con<li>+ có dấu</ul></ol>
                <ol type="I"><li>ba</ol></body></html>""")).isEqualTo("b. một\nc. hai\n- con\n+ có dấu\nI. ba\n");
    }

    @Test
    void theMarkOfANoteIsNoPartOfTheNumberBeforeIt() {
        assertThat(read("<html><body><p>1.976<sup>1</sup> cuộc, 12 m<sup>2</sup></p>"
                        + "<div id=\"ftn1\"><p><sup>[1]</sup> Cả năm</p></div></body></html>"))
                .isEqualTo("1.976¹ cuộc, 12 m²\nGhi chú cuối trang:\n⁽¹⁾ Cả năm\n");
    }

    @Test
    void aPageLaidOutByATableKeepsItsLines() {
        assertThat(read("<html><body><table><tr><td><div><p>một</p><p>hai</p></div></td></tr></table></body></html>"))
                .isEqualTo("một\nhai\n");
    }

    @Test
    void theEncodingIsTheOneThatIsNamedUnlessItIsUnicode() {
        var page = "<html><head><meta charset=\"windows-1258\"></head><body><p>Công tác</p></body></html>";

        assertThat(Papers.read("a.html", page.getBytes(Charset.forName("windows-1258")))
                        .text()
                        .strip())
                .isEqualTo("Công tác");
        assertThat(Papers.read("a.html", page.getBytes(StandardCharsets.UTF_8))
                        .text()
                        .strip())
                .isEqualTo("Công tác");
        assertThat(Papers.read("a.html", page.getBytes(StandardCharsets.UTF_16))
                        .text()
                        .strip())
                .isEqualTo("Công tác");
    }

    @Test
    void aPageKeptWithItsPicturesIsReadWithoutThem() {
        assertThat(read("""
                From: <Saved by Browser>
                MIME-Version: 1.0
                Content-Type: multipart/related; type="text/html"; boundary="----b"

                ------b
                Content-Type: text/html; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                <html><body><p>=C4=90=C3=A3 m=E1=BB=9F 12=
                 l=E1=BB=9Bp</p></body></html>
                ------b
                Content-Type: image/png
                Content-Transfer-Encoding: base64

                aGlkZGVu
                ------b--
                """)).isEqualTo("Đã mở 12 lớp\n");
    }

    private static String read(String page) {
        var paper = Papers.read("a.html", page.getBytes(StandardCharsets.UTF_8));
        assertThat(paper.kind()).isEqualTo(Paper.Kind.WEB_PAGE);
        return paper.text();
    }
}
