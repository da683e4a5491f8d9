package vn.gandan.shared.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Files that nobody wrote, for whoever reads them. */
final class PaperFiles {

    private PaperFiles() {}

    static byte[] stored(String name) {
        try (var file = Objects.requireNonNull(PaperFiles.class.getResourceAsStream("/papers/" + name), name)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A .docx of what its body holds, and of more parts by name and content. */
    static byte[] word(String body, String... more) {
        var parts = new String[more.length + 2];
        parts[0] = "word/document.xml";
        var packed = body.replaceAll(">\\s*\\n\\s*<", "><").strip();
        parts[1] = "<w:document xmlns:w=\"w\"><w:body>" + packed + "</w:body></w:document>";
        System.arraycopy(more, 0, parts, 2, more.length);
        return zip(parts);
    }

    static String paragraph(String words) {
        return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    static byte[] zip(String... parts) {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            for (int each = 0; each < parts.length; each += 2) {
                zip.putNextEntry(new ZipEntry(parts[each]));
                zip.write(parts[each + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    static byte[] zip(String name, byte[] content) {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    static byte[] pdf(byte[] contents, COSBase filters) throws IOException {
        try (var pdf = new PDDocument()) {
            var page = new PDPage();
            var stream = new PDStream(pdf);
            try (var out = stream.getCOSObject().createOutputStream(filters)) {
                out.write(contents);
            }
            page.setContents(stream);
            pdf.addPage(page);
            return saved(pdf);
        }
    }

    static byte[] saved(PDDocument pdf) throws IOException {
        var file = new ByteArrayOutputStream();
        pdf.save(file);
        return file.toByteArray();
    }
}
