package vn.gandan.analysis.internal;

import java.util.Locale;

/** The ways to look at figures: bảng chéo, diễn biến, xếp hạng, so sánh kỳ, bản đồ, số cần xem lại. */
public enum View {
    SERIES("chart-line"),
    RANKING("chart-column"),
    COMPARISON("arrow-left-right"),
    MAP("layout-grid"),
    PIVOT("table-2"),
    CONTRADICTIONS("triangle-alert");

    private final String icon;

    View(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }

    public String address() {
        return "/analysis/" + code();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it has a picture to take away. */
    public boolean drawn() {
        return this == SERIES || this == RANKING || this == MAP;
    }
}
