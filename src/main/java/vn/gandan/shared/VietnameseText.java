package vn.gandan.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Vietnamese text as we keep it (NFC) and as we search it (without marks). */
public final class VietnameseText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final Locale VIETNAMESE = Locale.of("vi");

    private VietnameseText() {}

    public static String nfc(String text) {
        // PostgreSQL keeps no zero character, and nobody types one.
        return Normalizer.normalize(text.indexOf('\0') < 0 ? text : text.replace("\0", ""), Normalizer.Form.NFC);
    }

    /** "Hoà giải", "hòa giải" and "hoa giai" fold to the same; the same as {@code public.gd_fold} in the database. */
    public static String fold(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        // đ does not decompose.
        return bare.replace('đ', 'd').replace('Đ', 'd').toLowerCase(Locale.ROOT);
    }

    /** A name as it stands inside a sentence: "số cuộc tuyên truyền". */
    public static String inSentence(String name) {
        return name.substring(0, 1).toLowerCase(VIETNAMESE) + name.substring(1);
    }
}
