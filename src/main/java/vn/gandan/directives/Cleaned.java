package vn.gandan.directives;

import java.util.ArrayList;
import java.util.List;
import vn.gandan.directives.Repair.Kind;

/** A number or symbol without the slips of keyboards and files, and each that was put right on the way. */
public record Cleaned(String text, List<Repair> repairs) {

    public Cleaned {
        repairs = List.copyOf(repairs);
    }

    public static Cleaned of(String typed) {
        var repairs = new ArrayList<Repair>();
        return new Cleaned(cleaned(repairs, typed), repairs);
    }

    static String cleaned(List<Repair> repairs, String typed) {
        if (Letters.plain(typed)) {
            return typed;
        }
        var shown = Repair.step(repairs, Kind.HIDDEN, typed, Letters.shown(typed));
        var composed = Repair.step(repairs, Kind.COMPOSITION, shown, Letters.composed(shown));
        var meant = Repair.step(repairs, Kind.LETTER, composed, Letters.meant(composed));
        var dashed = Repair.step(repairs, Kind.DASH, meant, Letters.plainDashes(meant));
        return Repair.step(repairs, Kind.SPACES, dashed, Letters.joined(dashed));
    }
}
