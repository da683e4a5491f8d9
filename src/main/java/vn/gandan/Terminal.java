package vn.gandan;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The person at the terminal, addressed in Vietnamese, or in English where the machine's locale says so. */
final class Terminal {

    private static final ResourceBundle VIETNAMESE = words(Locale.ROOT);
    private static final ResourceBundle ENGLISH = words(Locale.ENGLISH);

    private final boolean english;

    private Terminal(boolean english) {
        this.english = english;
    }

    /** In the launcher's language, or by the first of the three variables that is set, as POSIX orders them. */
    static Terminal ofThisMachine() {
        speakUtf8();
        return new Terminal(Stream.concat(
                        Stream.of(System.getProperty("gandan.language", "")),
                        Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                                .map(name -> System.getenv().getOrDefault(name, "")))
                .filter(locale -> !locale.isEmpty())
                .findFirst()
                .filter(locale -> locale.startsWith("en"))
                .isPresent());
    }

    // A JVM in a plain "C" locale, as on many servers, would write question marks for Vietnamese letters.
    private static void speakUtf8() {
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    }

    private static ResourceBundle words(Locale locale) {
        return ResourceBundle.getBundle(
                "messages.terminal",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    Locale locale() {
        return english ? Locale.ENGLISH : Locale.of("vi");
    }

    ResourceBundle words() {
        return english ? ENGLISH : VIETNAMESE;
    }

    void say(String key, Object... details) {
        System.out.println(sentence(words(), key, details));
    }

    void print(String text) {
        System.out.println(text);
    }

    void complain(String text) {
        System.err.println(text);
    }

    void complain(Failure failure) {
        // In both languages: who reads a failed start on a server need not be who set its locale.
        complain(sentence(VIETNAMESE, failure.key(), failure.details().toArray()));
        complain(sentence(ENGLISH, failure.key(), failure.details().toArray()));
    }

    String of(String key, Object... details) {
        return sentence(words(), key, details);
    }

    private static String sentence(ResourceBundle words, String key, Object... details) {
        return new MessageFormat(words.getString(key), Locale.ROOT).format(details);
    }
}
