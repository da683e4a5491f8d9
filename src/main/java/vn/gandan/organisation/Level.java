package vn.gandan.organisation;

import java.util.Locale;

/** Cấp: tỉnh, huyện (until 30 June 2025), xã, thôn. A hamlet is not an administrative level but reports like one. */
public enum Level {
    PROVINCE,
    DISTRICT,
    COMMUNE,
    HAMLET;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean below(Level other) {
        return compareTo(other) > 0;
    }
}
