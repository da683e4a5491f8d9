package vn.gandan.reporting.internal;

import static vn.gandan.reporting.ReportingError.SENDING_TOO_LONG;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/** What was sent, before it is read. */
final class SentBody {

    private static final int LONGEST = 16_000_000;
    private static final int SMALL = 1_000_000;

    // Rows held while they are sorted take some ten times their length: two long sendings at once, the others wait.
    private static final Semaphore LONG_ONES = new Semaphore(2, true);

    private final byte[] bytes;

    private SentBody(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Works on a request's body; never on more than the program can judge beside its other work. */
    static <T> T with(HttpServletRequest request, Function<SentBody, T> work) {
        int length = request.getContentLength();
        if (length >= 0 && length <= SMALL) {
            return work.apply(of(request));
        }
        LONG_ONES.acquireUninterruptibly();
        try {
            return work.apply(of(request));
        } finally {
            LONG_ONES.release();
        }
    }

    private static SentBody of(HttpServletRequest request) {
        try {
            var bytes = request.getInputStream().readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw SENDING_TOO_LONG.refuse(LONGEST / 1_000_000);
            }
            return new SentBody(bytes);
        } catch (IOException interrupted) {
            throw new UncheckedIOException(interrupted);
        }
    }

    String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
