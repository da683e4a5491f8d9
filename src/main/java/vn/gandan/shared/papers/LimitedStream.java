package vn.gandan.shared.papers;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends with an error after so many bytes: what is small when packed can be endless when unpacked. */
final class LimitedStream extends FilterInputStream {

    private long left;

    LimitedStream(InputStream stream, long most) {
        super(stream);
        left = most;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        spend(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int start, int count) throws IOException {
        int read = super.read(bytes, start, count);
        spend(Math.max(read, 0));
        return read;
    }

    long left() {
        return left;
    }

    private void spend(int bytes) throws IOException {
        left -= bytes;
        if (left < 0) {
            throw new NotReadable(PaperError.PAPER_TOO_LONG, "unpacks to more than a paper holds");
        }
    }
}
