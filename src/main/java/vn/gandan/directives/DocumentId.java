package vn.gandan.directives;

import static vn.gandan.directives.DirectiveError.DOCUMENT_NOT_FOUND;

import java.util.UUID;
import vn.gandan.shared.ProvinceId;

/** The whole key of a document's row; province 0 is the centre's. Written {@code 24-0199…} in addresses. */
public record DocumentId(ProvinceId province, UUID value) {

    /** Read from an address; what cannot be one leads to no document. */
    public static DocumentId of(String written) {
        int dash = written.indexOf('-');
        try {
            return new DocumentId(
                    new ProvinceId(Integer.parseInt(written.substring(0, Math.max(dash, 0)))),
                    UUID.fromString(written.substring(dash + 1)));
        } catch (IllegalArgumentException unreadable) {
            throw DOCUMENT_NOT_FOUND.refuse(written);
        }
    }

    public String address() {
        return "/directives/" + this;
    }

    @Override
    public String toString() {
        return province + "-" + value;
    }
}
