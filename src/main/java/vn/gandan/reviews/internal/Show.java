package vn.gandan.reviews.internal;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which of the filings are listed: chờ duyệt, trả lại, đã duyệt, chưa nộp, tất cả. */
public enum Show {
    WAITING,
    RETURNED,
    APPROVED,
    MISSING,
    ALL;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static @Nullable Show of(@Nullable String code) {
        for (var show : values()) {
            if (show.code().equals(code)) {
                return show;
            }
        }
        return null;
    }
}
