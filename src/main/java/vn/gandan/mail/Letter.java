package vn.gandan.mail;

import java.util.regex.Pattern;
import vn.gandan.shared.VietnameseText;

/**
 * What is to be told to whom.
 *
 * @param key what makes it this letter and no other, as {@code digest:17:2026-11-24}: a key is sent once
 * @param account whom it is for; the address is the one she has when it is sent
 * @param text plain, in lines
 */
public record Letter(String key, long account, String subject, String text) {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}]+");

    public Letter {
        // One line without control characters, whatever a title was pasted from: a header ends where a line does.
        subject = BLANKS.matcher(VietnameseText.nfc(subject)).replaceAll(" ").strip();
        text = VietnameseText.nfc(text).replace("\0", "");
        if (key.isBlank() || subject.isEmpty() || text.isBlank()) {
            throw new IllegalArgumentException("a letter needs a key, a subject and a text: " + key);
        }
    }
}
