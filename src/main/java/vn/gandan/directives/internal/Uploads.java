package vn.gandan.directives.internal;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.gandan.directives.NewFile;
import vn.gandan.shared.VietnameseText;

/** Files as a browser hands them in. */
final class Uploads {

    private Uploads() {}

    /** None where no file was chosen. */
    static @Nullable NewFile file(@Nullable MultipartFile upload) throws IOException {
        if (upload == null || upload.isEmpty()) {
            return null;
        }
        var name = VietnameseText.nfc(Objects.requireNonNullElse(upload.getOriginalFilename(), ""));
        // Some browsers send the whole path.
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .strip();
        return new NewFile(last.isEmpty() ? "van-ban" : last, upload.getBytes());
    }
}
