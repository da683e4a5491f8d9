package vn.gandan.layout.check;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * One thing spoiled in a good file: the first place that the pattern finds in the part is written otherwise. An empty pattern
 * takes the whole part away.
 */
record Mutation(String name, String paper, String part, String pattern, String instead) {

    private static final String TEXT = "word/document.xml";
    private static final String STYLES = "word/styles.xml";

    /** As Word writes a style: its id, and then up to what is to be spoiled. */
    private static String style(String id, String mark) {
        return "(w:styleId=\"" + id + "\"(?:(?!</w:style>).)*?)" + mark;
    }

    static List<Mutation> all() {
        return List.of(
                // Paper, margins, page numbers.
                text(
                        "pages of letter size",
                        "state-report",
                        "w:w=\"11906\" w:h=\"16838\"",
                        "w:w=\"12240\" w:h=\"15840\""),
                text("a narrow left margin", "state-report", "w:left=\"1701\"", "w:left=\"1134\""),
                text("a wide right margin", "party-report", "w:right=\"850\"", "w:right=\"1134\""),
                text("no room at the top", "party-report", "w:top=\"1134\"", "w:top=\"567\""),
                text("a number on the first page", "state-report", "<w:titlePg/>", ""),
                text("an annex that lies upright", "state-report", " w:orient=\"landscape\"", ""),
                text(
                        "a lying table on upright pages",
                        "state-report",
                        "w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"",
                        "w:w=\"11906\" w:h=\"16838\""),
                text(
                        "annexes that count again",
                        "party-report",
                        "(<w:pgMar[^>]*/>)(?=</w:sectPr></w:body>)",
                        "$1<w:pgNumType w:start=\"1\"/>"),
                new Mutation("no page number", "state-report", "word/header1.xml", " PAGE ", " DATE "),
                new Mutation(
                        "a page number on the left",
                        "state-report",
                        STYLES,
                        style("PageNumber", "w:jc w:val=\"center\""),
                        "$1w:jc w:val=\"left\""),
                new Mutation(
                        "a number at the top, as of 2015 it was below",
                        "state-report-2015",
                        "word/footer3.xml",
                        " PAGE ",
                        " DATE "),
                // Head.
                text("the country's name misspelled", "state-report", "CỘNG HÒA", "CỘNG HOÀ"),
                text("the motto without spaces", "state-report", "Độc lập - Tự do", "Độc lập-Tự do"),
                text("the Party's name without its line", "party-report", "<w:u w:val=\"single\"/>", ""),
                new Mutation(
                        "the Party's name too small",
                        "party-report",
                        STYLES,
                        style("Head", "w:sz w:val=\"30\""),
                        "$1w:sz w:val=\"26\""),
                text("an issuer in small letters", "state-report", "XÃ AN HÒA<", "Xã An Hòa<"),
                new Mutation("an issuer that is not bold", "party-report", STYLES, style("Issuer", "<w:b/>"), "$1"),
                text("no star under the issuer", "party-report", ">\\*<", ">–<"),
                text("no line under the issuer", "state-report", "(XÃ AN HÒA.*?)<w:pBdr>.*?</w:pBdr>", "$1"),
                text("a colon in the Party's number", "party-report", ">Số  ", ">Số:  "),
                text("the Party's order in the country's symbol", "state-report", "187/BC-UBND", "187-BC/UBND"),
                text("a day of one digit", "party-report-2024", "ngày 05 tháng 02", "ngày 5 tháng 2"),
                text("a date that stands upright", "state-report", "(<w:pStyle w:val=\")Date(\")", "$1Symbol$2"),
                text("a type in small letters", "party-report", ">BÁO CÁO<", ">Báo cáo<"),
                new Mutation(
                        "a type too small",
                        "party-report",
                        STYLES,
                        style("Type", "w:sz w:val=\"32\""),
                        "$1w:sz w:val=\"28\""),
                new Mutation(
                        "a subject on the left",
                        "state-report",
                        STYLES,
                        style("Subject", "w:jc w:val=\"center\""),
                        "$1w:jc w:val=\"left\""),
                text("a letter without V/v", "state-letter", "V/v ", "Về việc "),
                // Text.
                new Mutation(
                        "text too small",
                        "state-report",
                        STYLES,
                        style("Body", "w:sz w:val=\"28\""),
                        "$1w:sz w:val=\"24\""),
                new Mutation("no indent", "party-report", STYLES, style("Body", "<w:ind [^>]*/>"), "$1"),
                new Mutation(
                        "paragraphs without a gap",
                        "party-report",
                        STYLES,
                        style("Body", "w:after=\"120\""),
                        "$1w:after=\"0\""),
                new Mutation(
                        "lines too near", "state-report", STYLES, style("Point", "w:line=\"360\""), "$1w:line=\"240\""),
                new Mutation(
                        "another font", "party-report", STYLES, "w:ascii=\"Times New Roman\"", "w:ascii=\"Arial\""),
                text(
                        "one word in another font",
                        "state-report",
                        "<w:r>(<w:t xml:space=\"preserve\">Đề nghị)",
                        "<w:r><w:rPr><w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\"/></w:rPr>$1"),
                text("a Roman number left out", "party-report", ">II\\. KẾT", ">IV. KẾT"),
                new Mutation(
                        "headings outside the outline",
                        "party-report",
                        STYLES,
                        style("Heading1", "<w:outlineLvl w:val=\"0\"/>"),
                        "$1"),
                new Mutation(
                        "headings that stay behind", "state-report", STYLES, style("Heading1", "<w:keepNext/>"), "$1"),
                text("no mark at the end", "state-report", "\\./\\.", "."),
                text("the country's mark at the end of a Party paper", "party-report", "hướng dẫn\\.", "hướng dẫn./."),
                text("a placeholder left", "party-letter", "20/12/2026", "{{hạn}}"),
                text("a gap called null", "party-report", "2\\.477\\.180", "null"),
                text("letters in pieces", "state-report", "Đề nghị cấp", "Đề nghi\u0323 cấp"),
                // Foot.
                text("the Party's form in a State paper", "state-report", "TM\\. ỦY", "T/M ỦY"),
                text("the State's form in a Party paper", "party-letter", "K/T ", "KT. "),
                text("a signature in small letters", "state-report", ">PHÓ CHỦ TỊCH<", ">Phó Chủ tịch<"),
                text("a name in capitals", "state-report", "Nguyễn Văn Mẫu", "NGUYỄN VĂN MẪU"),
                text(
                        "no room to sign",
                        "state-letter",
                        "(?:<w:p><w:pPr><w:pStyle w:val=\"Signature\"/></w:pPr></w:p>){3}",
                        ""),
                text("no recipients", "party-report", ">Nơi nhận:<", ">Nơi gửi:<"),
                new Mutation(
                        "recipients too large",
                        "state-report",
                        STYLES,
                        style("Recipient", "w:sz w:val=\"22\""),
                        "$1w:sz w:val=\"28\""),
                text("no copy kept", "state-report", "- Lưu: VT, VP\\.", "- Thường trực xã."),
                text(
                        "a recipient without its mark",
                        "party-report",
                        "Tỉnh ủy \\(để báo cáo\\),",
                        "Tỉnh ủy (để báo cáo)"),
                text("a foot torn over two pages", "state-letter", "(.*)<w:trPr><w:cantSplit/></w:trPr>", "$1"),
                text(
                        "a foot before the text",
                        "state-letter",
                        "(<w:tbl>(?:(?!<w:tbl>).)*?Nơi nhận.*?</w:tbl>)(.*?)(<w:sectPr>)",
                        "$2$1<w:p><w:r><w:t>Thêm một câu.</w:t></w:r></w:p>$3"),
                // Tables and annexes.
                text("a head that is not repeated", "state-report", "<w:tblHeader/>(.*?)<w:tblHeader/>", "$1"),
                text(
                        "a torn row",
                        "party-report",
                        "(<w:tblHeader/>.*?<w:tr><w:trPr>)<w:cantSplit/>(?=</w:trPr>)",
                        "$1"),
                text("a cell too few", "state-report", "(Xã Số 3<.*?</w:tc>)<w:tc>.*?</w:tc>", "$1"),
                text("annexes in the wrong order", "party-report", ">Phụ lục 2<", ">Phụ lục 3<"),
                text("an annex of another paper", "state-report", "Kèm theo Báo cáo số 187", "Kèm theo Báo cáo số 188"),
                text("an annex title in small letters", "party-report", ">NGUỒN SỐ LIỆU<", ">Nguồn số liệu<"),
                // The file.
                text("a picture without words", "state-report", "descr=\"[^\"]*\"", "descr=\"\""),
                new Mutation(
                        "a link that leads nowhere",
                        "party-report",
                        "word/_rels/document.xml.rels",
                        "<Relationship [^>]*TargetMode=\"External\"/>",
                        ""),
                new Mutation("a picture that is missing", "party-report", "word/media/rId7.png", "", ""),
                new Mutation(
                        "no title in its properties",
                        "party-report",
                        "docProps/core.xml",
                        "<dc:title>.*?</dc:title>",
                        ""),
                new Mutation(
                        "no mark of illustration on the first page",
                        "party-report",
                        "word/footer4.xml",
                        "SỐ LIỆU MINH HỌA",
                        "Số liệu"),
                new Mutation("another language", "state-report", STYLES, "w:val=\"vi-VN\"", "w:val=\"en-US\""));
    }

    private static Mutation text(String name, String paper, String pattern, String instead) {
        return new Mutation(name, paper, TEXT, pattern, instead);
    }

    byte[] of(byte[] file) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        if (pattern.isEmpty()) {
            var gone = parts.keySet().stream()
                    .filter(each -> each.startsWith("word/media/"))
                    .findFirst();
            gone.ifPresent(parts::remove);
        } else {
            String xml = new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
            parts.put(part, spoiled(xml).getBytes(StandardCharsets.UTF_8));
        }
        return zipped(parts);
    }

    private String spoiled(String xml) {
        Matcher found = Pattern.compile(pattern, Pattern.DOTALL).matcher(xml);
        if (!found.find()) {
            throw new IllegalStateException(name + ": nothing to spoil");
        }
        return found.replaceFirst(instead);
    }

    private static byte[] zipped(Map<String, byte[]> parts) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return file.toByteArray();
    }

    @Override
    public String toString() {
        return name;
    }
}
