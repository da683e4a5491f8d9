package vn.gandan.reading.internal;

import java.io.IOException;
import java.util.Objects;
import org.springframework.web.multipart.MultipartFile;
import vn.gandan.shared.VietnameseText;
import vn.gandan.shared.papers.Papers;

/** A report as a browser hands it in: its name without the ending, and its text. */
record ReportFile(String name, String text) {

    static ReportFile of(MultipartFile file) throws IOException {
        var whole = VietnameseText.nfc(Objects.requireNonNullElse(file.getOriginalFilename(), ""))
                .replace("\u0000", "");
        // Some browsers send the whole path.
        var name = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return new ReportFile(
                dot > 0 ? name.substring(0, dot) : name,
                Papers.read(name, file.getBytes()).text());
    }
}
