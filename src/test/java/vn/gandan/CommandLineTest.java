package vn.gandan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.gandan.support.Program;

/** As it is typed, on a machine whose locale is plain "C": Vietnamese all the same. */
class CommandLineTest {

    private static final Path NOWHERE = Path.of("target/test-data-nowhere");

    @Test
    void anUnknownCommandIsAnsweredWithASentence() throws Exception {
        try (var program = typed("C", "demmo")) {
            assertThat(program.awaitEnd()).isNotZero();
            assertThat(program.output()).contains("Không có lệnh hoặc tùy chọn “demmo”", "./gandan --help");
        }
    }

    @Test
    void helpSpeaksTheLanguageOfTheLocale() throws Exception {
        try (var vietnamese = typed("vi_VN.UTF-8", "user", "add", "--help");
                var english = typed("en_GB.UTF-8", "user", "add", "--help")) {
            assertThat(vietnamese.awaitEnd()).isZero();
            assertThat(vietnamese.output()).contains("Cách dùng: ./gandan user add", "mật khẩu dùng một lần");
            assertThat(english.awaitEnd()).isZero();
            assertThat(english.output()).contains("Usage: ./gandan user add", "one-time password");
        }
    }

    @Test
    void aCommandMakesNoDatabase() throws Exception {
        try (var program = typed("C", "verify")) {
            assertThat(program.awaitEnd()).isNotZero();
            assertThat(program.output()).contains("Chưa có cơ sở dữ liệu trong", "There is no database in");
        }
        assertThat(NOWHERE).doesNotExist();
    }

    @Test
    void reportsAreReadWithoutADatabaseAndWhatIsWrongWithOneIsTold() throws Exception {
        var report = Files.writeString(
                Files.createTempDirectory("gandan-read").resolve("report.txt"), "Đã tuyên truyền 1.976 cuộc.");
        try (var program = typed("C", "read", report.toString(), report + ".none")) {
            assertThat(program.awaitEnd()).isNotZero();
            assertThat(program.output())
                    .contains("{\"file\":\"report.txt\"", "\"figures\":[", "Không thấy tệp “")
                    .doesNotContain("DEBUG", "INFO");
        }
        assertThat(NOWHERE).doesNotExist();
    }

    private static Program typed(String locale, String... words) throws IOException {
        return Program.on(NOWHERE).environment("LC_ALL", locale).command(words).start();
    }
}
