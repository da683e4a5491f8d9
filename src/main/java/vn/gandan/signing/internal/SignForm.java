package vn.gandan.signing.internal;

import static vn.gandan.shared.SharedError.DATE_UNREADABLE;

import org.jspecify.annotations.Nullable;
import vn.gandan.shared.TypedDay;
import vn.gandan.signing.SignatureOrder;
import vn.gandan.signing.SignedBy;

/** With what a paper is signed, as typed. */
public record SignForm(
        @Nullable String day,
        @Nullable String signer,
        @Nullable String post,
        SignedBy.@Nullable Capacity capacity,
        @Nullable Integer held) {

    SignatureOrder order() {
        return new SignatureOrder(
                TypedDay.of(day).orElseThrow(() -> DATE_UNREADABLE.refuse(day == null ? "" : day)),
                new SignedBy(
                        signer == null ? "" : signer,
                        post == null ? "" : post,
                        capacity == null ? SignedBy.Capacity.DIRECT : capacity),
                held);
    }
}
