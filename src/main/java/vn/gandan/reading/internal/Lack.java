package vn.gandan.reading.internal;

/** What an accepted figure or task lacks: chỉ tiêu; đơn vị trong kỳ; một số duy nhất; hạn từ hôm nay; đơn vị còn tồn tại. */
enum Lack {
    INDICATOR,
    PLACE,
    TWICE,
    DUE,
    UNIT_ENDED
}
