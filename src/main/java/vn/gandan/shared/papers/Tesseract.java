package vn.gandan.shared.papers;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;

/** The program that recognises letters on pictures, where somebody installed it together with Vietnamese. */
final class Tesseract {

    private static final String VIETNAMESE = "vie";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int MOST_OF_PAGE = 200_000;

    private final Path program;

    private Tesseract(Path program) {
        this.program = program;
    }

    /** The one in a folder of the search path, if it knows Vietnamese. */
    static Optional<Tesseract> on(String path) {
        return Stream.of(path.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, "tesseract"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Tesseract::new)
                .filter(Tesseract::knowsVietnamese);
    }

    private boolean knowsVietnamese() {
        try {
            return run(PATIENCE, null, "--list-langs").lines().anyMatch(VIETNAMESE::equals);
        } catch (IOException broken) {
            return false;
        }
    }

    /** Through the two streams of the program, so that no picture lies in a file of ours. */
    String read(BufferedImage page, Instant deadline) throws IOException {
        return run(Duration.between(Instant.now(), deadline), page, "stdin", "stdout", "-l", VIETNAMESE);
    }

    private String run(Duration longest, @Nullable BufferedImage page, String... arguments) throws IOException {
        var line = Stream.concat(Stream.of(program.toString()), Stream.of(arguments))
                .toList();
        var process = new ProcessBuilder(line)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            var told =
                    CompletableFuture.supplyAsync(() -> printed(process.getInputStream()), Thread::startVirtualThread);
            Thread.startVirtualThread(() -> show(page, process));
            return told.get(Math.max(1, longest.toMillis()), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            throw new NotReadable(PaperError.PAPER_TOO_LONG, "takes longer to recognise than a paper does");
        } catch (ExecutionException broken) {
            throw new IOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static String printed(InputStream stream) {
        try {
            return new String(stream.readNBytes(MOST_OF_PAGE), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void show(@Nullable BufferedImage page, Process process) {
        try (var stream = process.getOutputStream();
                var picture = new MemoryCacheImageOutputStream(stream)) {
            if (page != null) {
                ImageIO.write(page, "png", picture);
            }
        } catch (IOException unread) {
            // The program has ended before it saw the picture; what it printed says how.
            return;
        }
    }
}
