package vn.gandan.duties;

/** Why a day is not worked or not counted; the words are the Labour Code's. */
public enum Cause {
    SATURDAY("Thứ Bảy"),
    SUNDAY("Chủ nhật"),
    NEW_YEAR("Tết Dương lịch"),
    TET("Tết Nguyên đán"),
    HUNG_KINGS("Giỗ Tổ Hùng Vương"),
    VICTORY("Ngày Chiến thắng 30/4"),
    LABOUR("Ngày Quốc tế lao động 1/5"),
    NATIONAL("Quốc khánh"),
    IN_LIEU("Nghỉ bù"),
    DECIDED("Ngày nghỉ theo thông báo"),
    PAUSE("Tạm dừng");

    private final String words;

    Cause(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public boolean weekend() {
        return this == SATURDAY || this == SUNDAY;
    }
}
