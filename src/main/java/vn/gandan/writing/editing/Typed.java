package vn.gandan.writing.editing;

import org.springframework.util.MultiValueMap;
import vn.gandan.shared.VietnameseText;

/** What the editor of an outline sends: the text with its note, and where it is tried out. */
record Typed(
        String act,
        String text,
        String note,
        int seen,
        String unit,
        String period,
        String first,
        String last,
        String find) {

    static Typed of(MultiValueMap<String, String> fields) {
        var seen = one(fields, "seen");
        return new Typed(
                one(fields, "do"),
                one(fields, "text").replace("\r\n", "\n"),
                one(fields, "note").strip(),
                seen.matches("\\d{1,6}") ? Integer.parseInt(seen) : 0,
                one(fields, "unit"),
                one(fields, "period"),
                one(fields, "first"),
                one(fields, "last"),
                one(fields, "find"));
    }

    /** A text that nobody touched yet, begun from a version of an outline. */
    static Typed first(String text, int seen) {
        return new Typed("", text, "", seen, "", "", "", "", "");
    }

    private static String one(MultiValueMap<String, String> fields, String name) {
        var value = fields.getFirst(name);
        return value == null ? "" : VietnameseText.nfc(value);
    }
}
