package vn.gandan.directives.internal;

import java.io.IOException;
import java.io.Writer;

/** Text that does not grow without end. */
final class LimitedText extends Writer {

    private final StringBuilder text = new StringBuilder();
    private final int most;

    LimitedText(int most) {
        this.most = most;
    }

    @Override
    public void write(char[] letters, int start, int count) throws IOException {
        if (text.length() + count > most) {
            throw new IOException("more text than a paper holds");
        }
        text.append(letters, start, count);
    }

    void newLine() throws IOException {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            write('\n');
        }
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
