package vn.gandan.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who signs (thể thức ký): for which body, if for one, by what right, the position that the right comes from, the position
 * of whoever signs where it is another, and the name once it is known.
 */
public record Signing(
        @Nullable String onBehalfOf,
        Right right,
        String position,
        @Nullable String signer,
        @Nullable String name) {

    public enum Right {
        /** The holder of the position. */
        OWN,
        /** Ký thay. */
        FOR,
        /** Thừa lệnh. */
        BY_ORDER,
        /** Thừa ủy quyền. */
        BY_MANDATE,
        /** Quyền. */
        ACTING
    }

    public static Signing by(String position) {
        return new Signing(null, Right.OWN, position, null, null);
    }

    public static Signing onBehalfOf(String body, String position) {
        return new Signing(body, Right.OWN, position, null, null);
    }

    public Signing named(String name) {
        return new Signing(onBehalfOf, right, position, signer, name);
    }

    /** The lines above the signature, in the spelling of the format. */
    List<String> lines(Format format) {
        var lines = new ArrayList<String>();
        if (onBehalfOf != null) {
            lines.add(format.of(Words.ON_BEHALF) + onBehalfOf);
        }
        lines.add(
                switch (right) {
                    case OWN -> position;
                    case FOR -> format.of(Words.SIGNED_FOR) + position;
                    case BY_ORDER -> format.of(Words.BY_ORDER) + position;
                    case BY_MANDATE -> format.of(Words.BY_MANDATE) + position;
                    case ACTING -> format.of(Words.ACTING) + position;
                });
        if (signer != null) {
            lines.add(signer);
        }
        return lines;
    }
}
