package vn.gandan.layout;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import vn.gandan.layout.Block.Column;
import vn.gandan.layout.Block.Grid;
import vn.gandan.layout.Block.Heading;
import vn.gandan.layout.Block.Paragraph;
import vn.gandan.layout.Block.Part;
import vn.gandan.layout.Block.Picture;
import vn.gandan.layout.Block.Point;
import vn.gandan.layout.Block.Remark;
import vn.gandan.layout.Block.Row;
import vn.gandan.layout.Block.Side;

/** Papers of a made-up province, one for each thing that a layout must do. */
public final class SamplePapers {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    public static final Issuer COMMISSION = new Issuer(
            List.of("TỈNH ỦY TỈNH MẪU"),
            List.of("BAN TUYÊN GIÁO", "VÀ DÂN VẬN"),
            "Ban Tuyên giáo và Dân vận Tỉnh ủy",
            "BTGDVTU");

    public static final Issuer COMMITTEE = new Issuer(
            List.of("ỦY BAN NHÂN DÂN", "TỈNH MẪU"),
            List.of("ỦY BAN NHÂN DÂN", "XÃ AN HÒA"),
            "Ủy ban nhân dân xã An Hòa",
            "UBND");

    private SamplePapers() {}

    public static Map<String, Paper> all() {
        var papers = new LinkedHashMap<String, Paper>();
        papers.put("party-report", partyReport(TODAY));
        papers.put("party-report-2024", partyReport(LocalDate.of(2024, 2, 5)).numbered(7, LocalDate.of(2024, 2, 5)));
        papers.put("party-letter", partyLetter());
        papers.put("state-report", stateReport(TODAY));
        papers.put("state-report-2015", stateReport(LocalDate.of(2015, 6, 20)));
        papers.put("state-letter", stateLetter());
        return papers;
    }

    public static Paper partyReport(LocalDate day) {
        return new Paper(
                Tradition.PARTY,
                COMMISSION,
                Kind.REPORT,
                null,
                day,
                "Tỉnh Mẫu",
                "kết quả công tác dân vận năm 2026, phương hướng, nhiệm vụ năm 2027",
                "(từ ngày 15/12/2025 đến ngày 14/12/2026)",
                List.of(),
                yearly(),
                Signing.by("TRƯỞNG BAN"),
                new Recipients(
                        List.of(
                                "Ban Tuyên giáo và Dân vận Trung ương (để báo cáo)",
                                "Thường trực Tỉnh ủy (để báo cáo)"),
                        "Văn phòng Ban"),
                List.of(
                        Annex.upright("NGUỒN SỐ LIỆU", List.of(Paragraph.of("Số liệu lấy lúc 16:30."), narrow(30))),
                        new Annex("KẾT QUẢ THEO TỪNG XÃ, PHƯỜNG", true, List.of(wide(60)))),
                "SỐ LIỆU MINH HỌA, không phải số của đơn vị nào.");
    }

    public static Paper stateReport(LocalDate day) {
        return new Paper(
                Tradition.STATE,
                COMMITTEE,
                Kind.REPORT,
                187,
                day,
                "An Hòa",
                "Kết quả thực hiện dân chủ ở cơ sở năm 2026",
                "",
                List.of(),
                yearly(),
                new Signing("ỦY BAN NHÂN DÂN", Signing.Right.FOR, "CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Nguyễn Văn Mẫu"),
                new Recipients(List.of("Ủy ban nhân dân tỉnh (để báo cáo)", "Đảng ủy xã (để báo cáo)"), "VT, VP"),
                List.of(new Annex("KẾT QUẢ THEO TỪNG THÔN", true, List.of(wide(40)))),
                null);
    }

    public static Paper stateLetter() {
        return new Paper(
                Tradition.STATE,
                new Issuer(COMMITTEE.above(), COMMITTEE.name(), COMMITTEE.called(), "UBND-VP"),
                new Kind("", ""),
                12,
                TODAY,
                "An Hòa",
                "cung cấp số liệu thực hiện dân chủ ở cơ sở quý IV năm 2026",
                "",
                List.of("Các thôn trên địa bàn xã", "Trạm Y tế xã"),
                List.of(
                        Paragraph.of("Thực hiện Luật Thực hiện dân chủ ở cơ sở, Ủy ban nhân dân xã đề nghị:"),
                        new Point(List.of(Span.of("Gửi số liệu quý IV trước ngày 15/12/2026."))),
                        Paragraph.of("Đề nghị các đơn vị quan tâm thực hiện.")),
                new Signing(null, Signing.Right.BY_ORDER, "CHỦ TỊCH", "CHÁNH VĂN PHÒNG", "Trần Thị Mẫu"),
                new Recipients(List.of("Như trên"), "VT"),
                List.of(),
                null);
    }

    public static Paper partyLetter() {
        return new Paper(
                Tradition.PARTY,
                COMMISSION,
                new Kind("CV", ""),
                9,
                TODAY,
                "Tỉnh Mẫu",
                "chuẩn bị Hội nghị giao ban công tác dân vận quý IV năm 2026",
                "",
                List.of("Đảng ủy các xã, phường"),
                List.of(Paragraph.of("Ban đề nghị Đảng ủy các xã, phường gửi báo cáo trước ngày 20/12/2026.")),
                new Signing(null, Signing.Right.FOR, "TRƯỞNG BAN", "PHÓ TRƯỞNG BAN", null),
                new Recipients(List.of("Như trên"), "Văn phòng Ban"),
                List.of(),
                null);
    }

    private static List<Block> yearly() {
        var source = URI.create("http://localhost:8080/totals/provenance?unit=08&indicator=E01");
        return List.of(
                new Part("Phần thứ nhất", "KẾT QUẢ NĂM 2026"),
                new Heading(1, "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO"),
                new Heading(2, "1. Quán triệt, triển khai"),
                new Paragraph(List.of(
                        Span.of("Các tổ dân vận đã vận động Nhân dân hiến "),
                        new Span("2.477.180", source),
                        Span.of(" m² đất để làm đường và xây dựng các công trình phúc lợi; đóng góp "),
                        new Span("1.477.602", source),
                        Span.of(" ngày công lao động, tăng 12,7% so với cùng kỳ; đạt 100% kế hoạch."))),
                new Heading(3, "a) Ở cấp xã"),
                Paragraph.of("Kết quả cụ thể như sau:"),
                new Point(List.of(Span.of("Thành lập 2.071/2.071 tổ dân vận, đạt 100%;"))),
                new Point(List.of(Span.of("Có 484 mô hình tự quản về an ninh trật tự."))),
                new Heading(1, "II. KẾT QUẢ THEO TỪNG HUYỆN"),
                narrow(6),
                Remark.of("Số của từng huyện lấy từ báo cáo của huyện."),
                new Picture(
                        chart(),
                        "Biểu đồ cột: đất hiến từ 2022 đến 2026 tăng đều.",
                        120,
                        "Biểu đồ 1. Diện tích đất hiến"),
                new Heading(1, "III. KIẾN NGHỊ"),
                Paragraph.of("Đề nghị cấp trên quan tâm hướng dẫn."));
    }

    private static Grid narrow(int rows) {
        return new Grid(
                "Biểu 1. Nhân dân đóng góp theo huyện",
                List.of(
                        new Column("TT", null, 12, Side.CENTRE),
                        new Column("Đơn vị", null, 63, Side.LEFT),
                        new Column("Đất hiến (m²)", "E01", 45, Side.RIGHT),
                        new Column("Ngày công", "E03", 45, Side.RIGHT)),
                rows(rows, 4));
    }

    static Grid wide(int rows) {
        var columns = new ArrayList<Column>();
        columns.add(new Column("TT", null, 12, Side.CENTRE));
        columns.add(new Column("Đơn vị", null, 50, Side.LEFT));
        for (int place = 1; place <= 6; place++) {
            columns.add(new Column(
                    place <= 3 ? "Tổ dân vận" : "Đóng góp", "Nội dung " + place, "E0" + place, 31, Side.RIGHT));
        }
        return new Grid("", columns, rows(rows, columns.size()));
    }

    private static List<Row> rows(int count, int columns) {
        var rows = new ArrayList<Row>();
        rows.add(row("", "Toàn tỉnh", columns, 7, true));
        IntStream.rangeClosed(1, count)
                .forEach(number -> rows.add(row(String.valueOf(number), "Xã Số " + number, columns, number, false)));
        return rows;
    }

    private static Row row(String number, String name, int columns, int seed, boolean total) {
        var cells = new ArrayList<Span>(List.of(Span.of(number), Span.of(name)));
        IntStream.range(2, columns)
                .forEach(place -> cells.add(new Span(
                        "%d.%03d".formatted(seed * place, seed * 37 % 1000),
                        total ? URI.create("http://localhost:8080/totals?unit=" + place) : null)));
        return new Row(cells, total);
    }

    /** As many tables and figures as a yearly report of a province has. */
    static Paper large() {
        var spans = new ArrayList<Block>();
        for (int number = 1; number <= 200; number++) {
            spans.add(new Paragraph(List.of(
                    Span.of("Trong năm, các xã, phường đã thực hiện "),
                    new Span("1.%03d".formatted(number), URI.create("http://localhost:8080/totals?n=" + number)),
                    Span.of(" việc, tăng so với cùng kỳ năm trước."))));
        }
        var annexes = IntStream.rangeClosed(1, 10)
                .mapToObj(number -> new Annex("BIỂU SỐ " + number, true, List.<Block>of(wide(200))))
                .toList();
        return with(partyReport(TODAY), spans, annexes, null);
    }

    static Paper with(Paper paper, List<Block> body, List<Annex> annexes, @Nullable String mark) {
        return new Paper(
                paper.tradition(),
                paper.issuer(),
                paper.kind(),
                paper.number(),
                paper.day(),
                paper.place(),
                paper.subject(),
                paper.span(),
                paper.addressees(),
                body,
                paper.signing(),
                paper.recipients(),
                annexes,
                mark);
    }

    static Png chart() {
        var image = new BufferedImage(600, 300, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 600, 300);
        pen.setColor(new Color(0x1E4078));
        for (int bar = 0; bar < 5; bar++) {
            pen.fillRect(40 + bar * 110, 240 - bar * 45, 70, 50 + bar * 45);
        }
        pen.dispose();
        var file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Png.of(file.toByteArray());
    }
}
