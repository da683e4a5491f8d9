package vn.gandan.workbooks.internal;

import java.io.IOException;
import java.util.Objects;
import org.springframework.web.multipart.MultipartFile;
import vn.gandan.shared.VietnameseText;

/** A file as a browser hands it in. */
final class Handed {

    private static final int LONGEST_NAME = 200;

    private final String name;
    private final byte[] content;

    private Handed(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    static Handed of(MultipartFile file) throws IOException {
        var name = VietnameseText.nfc(Objects.requireNonNullElse(file.getOriginalFilename(), ""))
                .replace("\u0000", "");
        // Some browsers send the whole path.
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .strip();
        return new Handed(last.substring(0, Math.min(last.length(), LONGEST_NAME)), file.getBytes());
    }

    String name() {
        return name;
    }

    byte[] content() {
        return content;
    }
}
