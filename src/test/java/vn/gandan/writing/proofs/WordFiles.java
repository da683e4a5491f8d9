package vn.gandan.writing.proofs;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Word files as Word writes them: a paragraph cut into runs, each with a look of its own. */
public final class WordFiles {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private WordFiles() {}

    /** Of the XML between the body's tags. */
    public static byte[] of(String body) {
        return zip(List.of(
                List.of(
                        "[Content_Types].xml",
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                                + " Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
                                + " PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"),
                List.of(
                        "_rels/.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                                + " Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                                + " Target=\"word/document.xml\"/></Relationships>"),
                List.of("word/styles.xml", "<w:styles xmlns:w=\"" + WORD + "\"/>"),
                List.of(
                        "word/_rels/document.xml.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>"),
                List.of(
                        "word/document.xml",
                        "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body + "</w:body></w:document>")));
    }

    /** A paragraph of runs; every second one is bold. */
    public static String paragraph(String... runs) {
        var xml = new StringBuilder("<w:p>");
        for (int each = 0; each < runs.length; each++) {
            xml.append("<w:r>")
                    .append(each % 2 == 1 ? "<w:rPr><w:b/></w:rPr>" : "")
                    .append("<w:t xml:space=\"preserve\">")
                    .append(runs[each])
                    .append("</w:t></w:r>");
        }
        return xml + "</w:p>";
    }

    public static String row(String... cells) {
        var xml = new StringBuilder("<w:tr>");
        for (var cell : cells) {
            xml.append("<w:tc>").append(paragraph(cell)).append("</w:tc>");
        }
        return xml + "</w:tr>";
    }

    /** A part of a file, without the line that opens it. */
    public static String part(byte[] file, String name) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8)
                            .replaceFirst("<\\?xml[^>]*\\?>\\s*", "");
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        throw new IllegalStateException(name);
    }

    private static byte[] zip(List<List<String>> parts) {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            for (var part : parts) {
                zip.putNextEntry(new ZipEntry(part.getFirst()));
                zip.write(part.getLast().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }
}
