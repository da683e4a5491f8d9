package vn.gandan.shared.papers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Measures what the packed streams of a PDF become, before anything that keeps them in memory unpacks them. */
final class FlateStreams {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    private final byte[] content;
    private final byte[] scratch = new byte[64 * 1024];
    private long left;

    private FlateStreams(byte[] content, long most) {
        this.content = content;
        left = most;
    }

    static void check(byte[] content, long most) throws IOException {
        var streams = new FlateStreams(content, most);
        int place = streams.next(0);
        while (place >= 0) {
            place = streams.next(streams.measure(place));
        }
    }

    /** Behind the next keyword and its line's end, or -1. */
    private int next(int from) {
        for (int place = from; place + STREAM.length + 2 < content.length; place++) {
            if (keyword(place)) {
                int start = place + STREAM.length;
                start += content[start] == '\r' ? 1 : 0;
                return start + (content[start] == '\n' ? 1 : 0);
            }
        }
        return -1;
    }

    private boolean keyword(int place) {
        for (int each = 0; each < STREAM.length; each++) {
            if (content[place + each] != STREAM[each]) {
                return false;
            }
        }
        return place < 3 || content[place - 1] != 'd' || content[place - 2] != 'n' || content[place - 3] != 'e';
    }

    /** What is not packed so ends at once; returns where to look on. */
    private int measure(int start) throws IOException {
        var inflater = new Inflater();
        try {
            inflater.setInput(content, start, content.length - start);
            int unpacked = inflater.inflate(scratch);
            while (unpacked > 0) {
                left -= unpacked;
                if (left < 0) {
                    throw new NotReadable(PaperError.PAPER_TOO_LONG, "unpacks to more than a paper holds");
                }
                unpacked = inflater.inflate(scratch);
            }
            return start + (int) inflater.getBytesRead();
        } catch (DataFormatException other) {
            return start;
        } finally {
            inflater.end();
        }
    }
}
