package vn.gandan.organisation;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.UnitId;

/**
 * A unit as it was on one day (đơn vị): its name, kind, code, parent and path then, and the days between which all of
 * that held; an unknown or open day is null. The kind is the Vietnamese word, lower case ("xã", "thị trấn"). Without a code,
 * a key of our own identifies it in addresses.
 */
public record Unit(
        UnitId id,
        Level level,
        String name,
        String kind,
        @Nullable String code,
        String address,
        @Nullable UnitId parent,
        String path,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        LocalDate on) {

    public ProvinceId province() {
        return ProvinceId.ofPath(path);
    }

    /** "xã Lũng Cú", "phường 1", as inside a sentence. */
    public String fullName() {
        return shortKind() + " " + name;
    }

    /** "thành phố", where the kind tells of which kind of city ("thành phố thuộc tỉnh"). */
    public String shortKind() {
        return kind.startsWith("thành phố") ? "thành phố" : kind;
    }

    /** "Xã Lũng Cú", as at the start of a line. */
    public String title() {
        String full = fullName();
        return full.substring(0, 1).toUpperCase(Locale.of("vi")) + full.substring(1);
    }

    /** {@code 02@2025-06-30}: the code it carried, or our own key, and a day on which it did. */
    public String reference() {
        return address + "@" + on;
    }
}
