package vn.gandan.duties;

/** A day off (ngày nghỉ) and its name as people say it: "Tết Nguyên đán", "Nghỉ bù Giỗ Tổ Hùng Vương". */
public record DayOff(Cause cause, String name) {

    static DayOff of(Cause cause) {
        return new DayOff(cause, cause.words());
    }
}
