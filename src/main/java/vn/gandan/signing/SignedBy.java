package vn.gandan.signing;

import static vn.gandan.signing.SigningError.SIGNER_NEEDED;

import vn.gandan.shared.VietnameseText;

/**
 * Who signs and as what (người ký, chức vụ, thẩm quyền ký).
 *
 * @param post as the paper writes it: Trưởng ban; Phó Trưởng ban
 */
public record SignedBy(String name, String post, Capacity capacity) {

    /** Trực tiếp ký; thay mặt tập thể; ký thay cấp trưởng; thừa lệnh; thừa ủy quyền. */
    public enum Capacity {
        DIRECT("", ""),
        FOR_THE_BODY("T/M", "TM."),
        DEPUTY("K/T", "KT."),
        BY_ORDER("T/L", "TL."),
        AUTHORISED("T/UQ", "TUQ.");

        private final String party;
        private final String state;

        Capacity(String party, String state) {
            this.party = party;
            this.state = state;
        }

        /** What stands before the post of whom one signs for; of the Party's only T/M is confirmed. */
        public String before(boolean byParty) {
            return byParty ? party : state;
        }
    }

    public SignedBy {
        name = VietnameseText.nfc(name.strip());
        post = VietnameseText.nfc(post.strip());
        if (name.isEmpty() || post.isEmpty()) {
            throw SIGNER_NEEDED.refuse();
        }
    }
}
