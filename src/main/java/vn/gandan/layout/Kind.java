package vn.gandan.layout;

import java.util.Locale;

/**
 * What sort of paper it is (tên loại): the letters in its symbol and its name in capitals. A letter (công văn) has no
 * name; its subject stands under its number.
 */
public record Kind(String letters, String words) {

    public static final Kind REPORT = new Kind("BC", "BÁO CÁO");

    public boolean letter() {
        return words.isBlank();
    }

    /** As the name stands in a sentence. */
    String called() {
        return letter() ? "Công văn" : words.charAt(0) + words.substring(1).toLowerCase(Locale.of("vi"));
    }
}
