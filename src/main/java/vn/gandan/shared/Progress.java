package vn.gandan.shared;

import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells the person at the terminal what a start is doing; silent in tests and commands. */
@Component
public class Progress {

    private final MessageSource messages;
    private final String language;

    public Progress(MessageSource messages, @Value("${gandan.progress:}") String language) {
        this.messages = messages;
        this.language = language;
    }

    /** One line: the sentence under the key, in the language of the terminal. */
    public void step(String key, Object... details) {
        if (!language.isEmpty()) {
            System.out.println("  " + messages.getMessage(key, details, Locale.of(language)));
        }
    }
}
