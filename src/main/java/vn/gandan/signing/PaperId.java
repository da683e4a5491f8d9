package vn.gandan.signing;

import static vn.gandan.signing.SigningError.SIGNED_PAPER_NOT_FOUND;

import java.util.UUID;
import vn.gandan.shared.ProvinceId;

/** The whole key of a paper's row; written {@code 24-0199…} in addresses. */
public record PaperId(ProvinceId province, UUID value) {

    /** Read from an address; what cannot be one leads to no paper. */
    public static PaperId of(String written) {
        int dash = written.indexOf('-');
        try {
            return new PaperId(
                    new ProvinceId(Integer.parseInt(written.substring(0, Math.max(dash, 0)))),
                    UUID.fromString(written.substring(dash + 1)));
        } catch (IllegalArgumentException unreadable) {
            throw SIGNED_PAPER_NOT_FOUND.refuse(written);
        }
    }

    public String address() {
        return "/papers/" + this;
    }

    @Override
    public String toString() {
        return province + "-" + value;
    }
}
