package vn.gandan.shared.papers;

import java.io.IOException;
import java.io.Writer;

/** Text that does not grow without end. */
final class LimitedText extends Writer {

    /** Some fifteen hundred pages. */
    static final int LONGEST = 4_000_000;

    private final StringBuilder text = new StringBuilder();
    private final int most;

    LimitedText(int most) {
        this.most = most;
    }

    @Override
    public void write(char[] letters, int start, int count) throws IOException {
        if (text.length() + count > most) {
            throw new NotReadable(PaperError.PAPER_TOO_LONG, "more text than a paper holds");
        }
        text.append(letters, start, count);
    }

    void newLine() throws IOException {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            write('\n');
        }
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    boolean endsWith(String ending) {
        int start = text.length() - ending.length();
        return start >= 0 && text.indexOf(ending, start) == start;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return text.toString();
    }
}
