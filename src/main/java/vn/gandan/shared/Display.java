package vn.gandan.shared;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a reader likes a page: size of letters (A− nho, A, A+ lon), high contrast, and whether she saves data, when the
 * page does without its fonts.
 */
public record Display(@Nullable String size, @Nullable String contrast, boolean savesData) {

    public static final String COOKIE = "gd-display";

    private static final Set<String> SIZES = Set.of("nho", "lon");

    /** Read from the cookie, where "vua" and "thuong" stand for what needs no saying: {@code lon.thuong}. */
    public static Display of(@Nullable String cookie, boolean savesData) {
        String[] said = cookie == null ? new String[0] : cookie.split("\\.", -1);
        return said.length == 2 ? of(said[0], said[1], savesData) : new Display(null, null, savesData);
    }

    private static Display of(String size, String contrast, boolean savesData) {
        return new Display(SIZES.contains(size) ? size : null, contrast.equals("cao") ? contrast : null, savesData);
    }

    public Display withSize(String next) {
        return of(next, contrast == null ? "" : contrast, savesData);
    }

    public Display withContrast(String next) {
        return of(size == null ? "" : size, next, savesData);
    }

    public String cookie() {
        return (size == null ? "vua" : size) + "." + (contrast == null ? "thuong" : contrast);
    }
}
