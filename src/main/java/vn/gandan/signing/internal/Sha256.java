package vn.gandan.signing.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.gandan.signing.Content;

/** SHA-256 of what is frozen. */
final class Sha256 {

    /** Control characters that no text of a paper holds part the fields and the figures. */
    private static final String FIELD = "\u001f";

    private static final String FIGURE = "\u001e";

    private Sha256() {}

    static byte[] of(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Of what can be read, whatever lies behind the words. */
    static String ofWords(Content content) {
        var whole = new StringBuilder(content.text());
        content.words()
                .forEach((place, words) ->
                        whole.append(FIGURE).append(place).append(FIELD).append(words));
        return digits(of(whole.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** Of the text and all that is known of every figure, in their order. */
    static byte[] of(Content content) {
        var whole = new StringBuilder(content.text());
        for (var figure : content.figures()) {
            whole.append(FIGURE)
                    .append(String.join(
                            FIELD,
                            figure.place(),
                            figure.asked(),
                            String.valueOf(figure.unit()),
                            String.valueOf(figure.indicator()),
                            figure.period() == null ? "" : figure.period().code(),
                            figure.item(),
                            figure.basis(),
                            figure.value() == null
                                    ? ""
                                    : figure.value().stripTrailingZeros().toPlainString(),
                            figure.words()));
        }
        return of(whole.toString().getBytes(StandardCharsets.UTF_8));
    }

    static String digits(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
