package vn.gandan.shared.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/** The page in an .mht, in which a browser or Word keeps a page together with its pictures. */
final class WebArchive {

    private static final int BEGINNING = 2048;

    private WebArchive() {}

    static boolean is(byte[] content) {
        var start = new String(content, 0, Math.min(content.length, BEGINNING), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        return start.contains("mime-version:") && start.contains("multipart/related");
    }

    static byte[] page(byte[] content) throws IOException {
        var whole = new String(content, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
        var small = whole.toLowerCase(Locale.ROOT);
        int type = small.indexOf("\ncontent-type: text/html");
        int start = type < 0 ? -1 : small.indexOf("\n\n", type);
        if (start < 0) {
            throw new NotReadable(PaperError.PAPER_OF_OTHER_KIND, "no page among its parts");
        }
        var headers = small.substring(Math.max(0, small.lastIndexOf("\n--", type)), start);
        int end = small.indexOf("\n--", start);
        var body = whole.substring(start + 2, end < start + 2 ? whole.length() : end);
        if (headers.contains("base64")) {
            return Base64.getMimeDecoder().decode(body);
        }
        return headers.contains("quoted-printable") ? unquoted(body) : body.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** "=C3=A0" is one letter in two bytes; a sign at the end of a line joins it to the next. */
    private static byte[] unquoted(String body) {
        var bytes = new ByteArrayOutputStream(body.length());
        for (int place = 0; place < body.length(); place++) {
            char letter = body.charAt(place);
            if (letter != '=' || place + 2 >= body.length()) {
                bytes.write(letter);
            } else if (body.charAt(place + 1) == '\n') {
                place++;
            } else {
                int high = Character.digit(body.charAt(place + 1), 16);
                int low = Character.digit(body.charAt(place + 2), 16);
                bytes.write(high < 0 || low < 0 ? letter : high * 16 + low);
                place += high < 0 || low < 0 ? 0 : 2;
            }
        }
        return bytes.toByteArray();
    }
}
