package vn.gandan.mail.internal;

import java.util.UUID;
import vn.gandan.shared.ProvinceId;

/** The whole key of a letter in the outbox. */
public record LetterId(ProvinceId province, UUID value) {

    /** Never changes, so that a receiver recognises a letter that a person sends again. */
    String messageId() {
        return "<" + value + "@gandan.local>";
    }

    /** As it stands in addresses. */
    @Override
    public String toString() {
        return province + "/" + value;
    }
}
