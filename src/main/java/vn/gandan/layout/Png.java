package vn.gandan.layout;

import java.nio.ByteBuffer;

/** A picture as PNG, the one kind that both files can hold as it is. */
public final class Png {

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int SIZE_AT = 16;
    private static final int HEAD = 33;

    private final byte[] bytes;

    private Png(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Png of(byte[] bytes) {
        if (bytes.length < HEAD || ByteBuffer.wrap(bytes).getLong() != SIGNATURE) {
            throw new IllegalArgumentException("not a PNG");
        }
        return new Png(bytes.clone());
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** How tall it stands at a width, in the same measure. */
    public double height(double width) {
        var head = ByteBuffer.wrap(bytes);
        return width * head.getInt(SIZE_AT + 4) / head.getInt(SIZE_AT);
    }
}
