package vn.gandan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    /** {@code text.of("desk.totals.title")}; a key that is put together at run time ends in a dot here, and is left out. */
    private static final Pattern ASKED = Pattern.compile("texts?\\.of\\(\"([a-z][\\w.-]*\\w)\"[,)]");

    @Test
    void everyMessageStandsInBothLanguages() throws IOException {
        for (var vietnamese : vietnamese()) {
            var english = vietnamese.resolveSibling(
                    vietnamese.getFileName().toString().replace(".properties", "_en.properties"));
            assertThat(keys(english)).as("keys of %s", english).isEqualTo(keys(vietnamese));
        }
    }

    @Test
    void everyMessageAskedForByItsWholeKeyExists() throws IOException {
        var known = new TreeSet<String>();
        for (var file : vietnamese()) {
            known.addAll(keys(file));
        }
        assertThat(asked()).isNotEmpty().isSubsetOf(known);
    }

    private static Set<String> asked() throws IOException {
        var asked = new TreeSet<String>();
        for (var root : List.of(Path.of("src/main/java"), Path.of("src/main/jte"))) {
            for (var file : files(root)) {
                ASKED.matcher(Files.readString(file)).results().forEach(found -> asked.add(found.group(1)));
            }
        }
        return asked;
    }

    private static List<Path> vietnamese() throws IOException {
        return files(MESSAGES).stream()
                .filter(file -> !file.getFileName().toString().contains("_en."))
                .toList();
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static Set<String> keys(Path file) throws IOException {
        var messages = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            messages.load(reader);
        }
        return new TreeSet<>(messages.stringPropertyNames());
    }
}
