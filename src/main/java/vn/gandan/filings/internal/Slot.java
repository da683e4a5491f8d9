package vn.gandan.filings.internal;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import vn.gandan.filings.FilingKey;
import vn.gandan.shared.ProvinceId;

/** The key of a filing's row. */
record Slot(ProvinceId province, long form, String period, long unit) {

    static Slot of(FilingKey key) {
        return new Slot(
                key.unit().province(),
                key.form().value(),
                key.period().code(),
                key.unit().id().value());
    }

    /** What shows the duty of sending it done. */
    UUID evidence() {
        return UUID.nameUUIDFromBytes(("filing " + form + " " + period + " " + unit).getBytes(StandardCharsets.UTF_8));
    }
}
