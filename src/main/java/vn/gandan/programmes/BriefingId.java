package vn.gandan.programmes;

import static vn.gandan.programmes.ProgrammesError.BRIEFING_NOT_FOUND;

import java.util.UUID;
import vn.gandan.shared.ProvinceId;

/** The whole key of a briefing's row; written {@code 24-0199…} in addresses. */
public record BriefingId(ProvinceId province, UUID value) {

    /** Read from an address; what cannot be one leads to no briefing. */
    public static BriefingId of(String written) {
        int dash = written.indexOf('-');
        try {
            return new BriefingId(
                    new ProvinceId(Integer.parseInt(written.substring(0, Math.max(dash, 0)))),
                    UUID.fromString(written.substring(dash + 1)));
        } catch (IllegalArgumentException unreadable) {
            throw BRIEFING_NOT_FOUND.refuse(written);
        }
    }

    public String address() {
        return "/briefings/" + this;
    }

    @Override
    public String toString() {
        return province + "-" + value;
    }
}
