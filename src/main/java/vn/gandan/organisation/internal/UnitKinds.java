package vn.gandan.organisation.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.gandan.organisation.Level;

/**
 * What units of a level are called. Districts and townships ended on 1 July 2025, when special zones began (Nghị quyết
 * 203/2025/QH15, Luật Tổ chức chính quyền địa phương 2025); the names of hamlets are those of the field.
 */
final class UnitKinds {

    private static final LocalDate TWO_LEVELS = LocalDate.of(2025, 7, 1);

    private UnitKinds() {}

    static List<String> of(Level level, LocalDate on) {
        boolean two = !on.isBefore(TWO_LEVELS);
        return switch (level) {
            case PROVINCE -> List.of("tỉnh", "thành phố trực thuộc trung ương");
            case DISTRICT -> two ? List.of() : List.of("huyện", "quận", "thị xã", "thành phố thuộc tỉnh");
            case COMMUNE -> two ? List.of("xã", "phường", "đặc khu") : List.of("xã", "phường", "thị trấn");
            case HAMLET ->
                List.of(
                        "thôn",
                        "tổ dân phố",
                        "bản",
                        "làng",
                        "ấp",
                        "xóm",
                        "buôn",
                        "bon",
                        "plei",
                        "phum",
                        "sóc",
                        "khóm",
                        "khu phố",
                        "khối phố",
                        "tiểu khu");
        };
    }

    static boolean fits(Level level, String kind, LocalDate on) {
        return of(level, on).contains(kind);
    }

    static Optional<Level> under(Level parent, String kind, LocalDate on) {
        return List.of(Level.values()).stream()
                .filter(level -> level.below(parent) && fits(level, kind, on))
                .filter(level -> level != Level.HAMLET || parent == Level.COMMUNE)
                .findFirst();
    }
}
