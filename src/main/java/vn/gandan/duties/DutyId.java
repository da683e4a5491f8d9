package vn.gandan.duties;

import static vn.gandan.duties.DutiesError.DUTY_NOT_FOUND;

import java.util.UUID;
import vn.gandan.shared.ProvinceId;

/** The whole key of a duty's row; written {@code 24-0199…} in addresses. */
public record DutyId(ProvinceId province, UUID value) {

    /** Read from an address; what cannot be one leads to no duty. */
    public static DutyId of(String written) {
        int dash = written.indexOf('-');
        try {
            return new DutyId(
                    new ProvinceId(Integer.parseInt(written.substring(0, Math.max(dash, 0)))),
                    UUID.fromString(written.substring(dash + 1)));
        } catch (IllegalArgumentException unreadable) {
            throw DUTY_NOT_FOUND.refuse(written);
        }
    }

    @Override
    public String toString() {
        return province + "-" + value;
    }
}
