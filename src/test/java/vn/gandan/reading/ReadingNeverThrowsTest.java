package vn.gandan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gandan.directives.Vocabulary;
import vn.gandan.reading.language.ReportReader;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.papers.Paper;
import vn.gandan.shared.papers.PaperError;
import vn.gandan.shared.papers.Papers;

/** Damaged files and made-up texts: read, or refused by the rule of the module, and nothing else; the seed is told. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ReadingNeverThrowsTest {

    /** {@code -Dgandan.fuzz.seconds=600} for a night. */
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(Integer.getInteger("gandan.fuzz.seconds", 3));

    private static final String WORDS = """
            Thực hiện Nghị quyết số 25-NQ/TW, ngày 03/6/2013 và Quyết định số 217, 218-QĐ/TW, 68-NQ-CP; 227 - TB/TU.
            1. Kết quả: 1.976 cuộc, 101.584 lượt người; 109,402 tỷ đồng (đạt 2.071/2.071, 100%), tăng 10,9% so với năm 2012.
            II. HẠN CHẾ\t- Còn 04 khuyết điểm; Trung ương 4 (khóa XI).
            <html><body><p>§¶ng bé tØnh; Baùo caùo</p></body></html> \u00ad\u200b\ufeff\ud83d\ude00 e\u0302\u0301 ①½
            """;

    private static final ReportReader READER = new ReportReader(Vocabulary.standard());

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain.docx",
                "stamped.docx",
                "plain.doc",
                "plain.pdf",
                "book.xlsx",
                "page.html",
                "text.txt",
                "tables.doc",
                "tables.rtf",
                "tables.pdf",
                "tables.html",
                "tables.xls"
            })
    void aDamagedFile(String name) {
        var whole = file(name);
        var end = Instant.now().plus(LONG_ENOUGH);
        while (Instant.now().isBefore(end)) {
            read(name, damaged(whole));
        }
    }

    /** Bytes of a packed part rarely stay readable; so the parts are damaged before they are packed, too. */
    @RepeatedTest(3)
    void aDamagedPartOfAWordFile() {
        var whole = file("plain.docx");
        var end = Instant.now().plus(LONG_ENOUGH);
        while (Instant.now().isBefore(end)) {
            read("a.docx", Repacked.with(whole, this::damaged));
        }
    }

    @RepeatedTest(3)
    void aMadeUpText() {
        var end = Instant.now().plus(LONG_ENOUGH);
        while (Instant.now().isBefore(end)) {
            report(new Paper(madeUp(), Paper.Kind.TEXT, Set.of()));
        }
    }

    private byte[] damaged(byte[] whole) {
        int length = random.nextInt(4) > 0 ? whole.length : random.nextInt(whole.length + 1);
        var damaged = Arrays.copyOf(whole, length);
        for (int hit = random.nextInt(20); hit >= 0 && length > 0; hit--) {
            int place = random.nextInt(length);
            if (random.nextBoolean()) {
                damaged[place] = (byte) random.nextInt(256);
            } else {
                int from = random.nextInt(length);
                System.arraycopy(
                        whole, from, damaged, place, Math.min(length - Math.max(from, place), random.nextInt(64)));
            }
        }
        return damaged;
    }

    private String madeUp() {
        var text = new StringBuilder();
        for (int piece = random.nextInt(60); piece >= 0; piece--) {
            int from = random.nextInt(WORDS.length());
            text.append(WORDS, from, Math.min(WORDS.length(), from + random.nextInt(40)));
            if (random.nextInt(3) == 0) {
                text.append((char) random.nextInt(random.nextBoolean() ? 0x250 : 0x10000));
            }
        }
        return text.toString();
    }

    private void read(String name, byte[] content) {
        try {
            report(Papers.read(name, content));
        } catch (Refusal refusal) {
            assertThat(refusal.code()).as("seed %d", seed).isInstanceOf(PaperError.class);
        } catch (RuntimeException thrown) {
            throw new AssertionError("seed " + seed, thrown);
        }
    }

    private void report(Paper paper) {
        try {
            var text = paper.clean();
            var out = new ByteArrayOutputStream();
            ReportJson.write(out, "a", paper, text, READER.read(text));
            assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("}");
        } catch (RuntimeException | StackOverflowError thrown) {
            throw new AssertionError("seed " + seed + ", text " + paper.text(), thrown);
        }
    }

    private static byte[] file(String name) {
        return switch (name) {
            case "book.xlsx" -> workbook();
            case "page.html" ->
                ("<!doctype html><html><body><table><tr><td>1<td>2</table><p>" + WORDS)
                        .getBytes(StandardCharsets.UTF_8);
            case "text.txt" -> WORDS.getBytes(StandardCharsets.UTF_8);
            default -> stored(name);
        };
    }

    private static byte[] workbook() {
        var file = new ByteArrayOutputStream();
        try (var book = new Workbook(file, "gandan", "1.0")) {
            var sheet = book.newWorksheet("Biểu");
            for (var row : List.of(1, 2, 3)) {
                sheet.value(row, 0, "Số cuộc");
                sheet.value(row, 1, 1976.5 * row);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private static byte[] stored(String name) {
        try (var file =
                Objects.requireNonNull(ReadingNeverThrowsTest.class.getResourceAsStream("/papers/" + name), name)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
