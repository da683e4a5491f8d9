package vn.gandan.writing.phrases;

import java.util.Arrays;
import java.util.Optional;

/** What a pattern may call by its name without any figure: the unit, the period and its days, what stands below the unit. */
public enum Name {
    UNIT("đơn vị"),
    PERIOD("kỳ"),
    FIRST_DAY("từ ngày"),
    LAST_DAY("đến ngày"),
    BELOW("cấp dưới"),
    COUNT_BELOW("số cấp dưới");

    private final String written;

    Name(String written) {
        this.written = written;
    }

    public String written() {
        return written;
    }

    static Optional<Name> of(String written) {
        return Arrays.stream(values())
                .filter(name -> name.written.equals(written))
                .findFirst();
    }
}
