package vn.gandan.layout.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import vn.gandan.layout.Format;
import vn.gandan.layout.sheet.Element.Sheet;
import vn.gandan.layout.sheet.Markup;

/**
 * A sheet as a Word file, written part by part: POI holds each cell as a tree and takes thirty times as long. The same
 * sheet gives the same bytes.
 */
public final class WordFile {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Sheet sheet;
    private final Format format;
    private final Relations relations = new Relations("rId");

    public WordFile(Sheet sheet, Format format) {
        this.sheet = sheet;
        this.format = format;
    }

    public byte[] bytes(LocalDate day) {
        relations.part("styles", "styles.xml");
        relations.part("settings", "settings.xml");
        var frame = new PageFrame(format, sheet.mark(), relations);
        var parts = new LinkedHashMap<String, byte[]>();
        byte[] document = document(frame);
        parts.put("[Content_Types].xml", contentTypes(frame.parts()));
        parts.put("_rels/.rels", packageRelations());
        parts.put("word/document.xml", document);
        parts.put("word/_rels/document.xml.rels", relations.xml());
        parts.put("word/styles.xml", WordStyles.part(format));
        parts.put("word/settings.xml", settings());
        parts.putAll(frame.parts());
        parts.putAll(relations.pictures());
        parts.put("docProps/core.xml", properties(sheet.title(), sheet.issuedBy(), sheet.mark(), day));
        parts.put("docProps/app.xml", application());
        return zip(parts);
    }

    private byte[] document(PageFrame frame) {
        var xml = new Markup().raw(Markup.DECLARATION);
        xml.raw("<w:document ").raw(BodyWriter.NAMESPACES).raw("><w:body>");
        var writer = new BodyWriter(xml, relations);
        var pages = sheet.pages();
        for (int place = 0; place < pages.size(); place++) {
            writer.write(pages.get(place).elements());
            String section = frame.section(pages.get(place).landscape(), place == 0);
            if (place < pages.size() - 1) {
                writer.thin(section);
            } else {
                xml.raw(section);
            }
        }
        return xml.raw("</w:body></w:document>").bytes();
    }

    private static byte[] contentTypes(Map<String, byte[]> frame) {
        var xml = new Markup().raw(Markup.DECLARATION).raw("<Types xmlns=\"" + PACKAGE + "content-types\">");
        xml.raw(
                "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
        xml.raw("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        xml.raw("<Default Extension=\"png\" ContentType=\"image/png\"/>");
        type(xml, "word/document.xml", WORD + "document.main+xml");
        type(xml, "word/styles.xml", WORD + "styles+xml");
        type(xml, "word/settings.xml", WORD + "settings+xml");
        frame.keySet().forEach(name -> type(xml, name, WORD + (name.contains("header") ? "header+xml" : "footer+xml")));
        type(xml, "docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        type(xml, "docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        return xml.raw("</Types>").bytes();
    }

    private static void type(Markup xml, String part, String type) {
        xml.raw("<Override PartName=\"/")
                .raw(part)
                .raw("\" ContentType=\"")
                .raw(type)
                .raw("\"/>");
    }

    private static byte[] packageRelations() {
        return new Markup()
                .raw(Markup.DECLARATION)
                .raw("<Relationships xmlns=\"" + PACKAGE + "relationships\">")
                .raw("<Relationship Id=\"rId1\" Type=\"" + OFFICE
                        + "relationships/officeDocument\" Target=\"word/document.xml\"/>")
                .raw("<Relationship Id=\"rId2\" Type=\"" + PACKAGE
                        + "relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>")
                .raw("<Relationship Id=\"rId3\" Type=\"" + OFFICE
                        + "relationships/extended-properties\" Target=\"docProps/app.xml\"/></Relationships>")
                .bytes();
    }

    /** Without these Word opens the file as one of 2007, and says so above the text. */
    private static byte[] settings() {
        return new Markup()
                .raw(Markup.DECLARATION)
                .raw("<w:settings " + BodyWriter.NAMESPACES
                        + "><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"567\"/>")
                .raw("<w:compat><w:compatSetting w:name=\"compatibilityMode\"")
                .raw(" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat></w:settings>")
                .bytes();
    }

    public static byte[] properties(String title, String issuedBy, @Nullable String mark, LocalDate day) {
        var xml = new Markup().raw(Markup.DECLARATION);
        xml.raw("<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\"");
        xml.raw(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\"");
        xml.raw(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">");
        xml.raw("<dc:title>").escaped(title).raw("</dc:title><dc:creator>").escaped(issuedBy);
        xml.raw("</dc:creator><dc:description>")
                .escaped(mark == null ? "" : mark)
                .raw("</dc:description>");
        xml.raw("<dc:language>vi-VN</dc:language><dcterms:created xsi:type=\"dcterms:W3CDTF\">")
                .raw(day.toString());
        return xml.raw("T00:00:00Z</dcterms:created></cp:coreProperties>").bytes();
    }

    private static byte[] application() {
        return new Markup()
                .raw(Markup.DECLARATION)
                .raw("<Properties xmlns=\"" + OFFICE
                        + "extended-properties\"><Application>Gần Dân</Application></Properties>")
                .bytes();
    }

    /** As Word counts lengths. */
    public static String twips(int millimetres) {
        return String.valueOf(Twips.millimetres(millimetres));
    }

    public static byte[] zip(Map<String, byte[]> parts) {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }
}
