package vn.gandan.reading.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Số liệu, văn bản, hạn chế, nhiệm vụ. */
public enum Kind {
    FIGURE("so", "hash"),
    PAPER("vb", "file-text"),
    LIMITATION("hc", "message-circle-warning"),
    TASK("nv", "list-checks");

    private final String mark;
    private final String icon;

    Kind(String mark, String icon) {
        this.mark = mark;
        this.icon = icon;
    }

    /** The class of its highlights. */
    public String mark() {
        return mark;
    }

    public String icon() {
        return icon;
    }

    /** As addresses write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Kind> of(@Nullable String code) {
        return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
