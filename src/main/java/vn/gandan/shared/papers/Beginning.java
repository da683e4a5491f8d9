package vn.gandan.shared.papers;

import java.util.Arrays;

/** The first bytes of a file, by which its kind is told whatever its name says. */
final class Beginning {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};

    private Beginning() {}

    static boolean zip(byte[] content) {
        return at(content, 0, ZIP);
    }

    static boolean ole(byte[] content) {
        return at(content, 0, OLE);
    }

    static boolean pdf(byte[] content) {
        return at(content, 0, PDF);
    }

    static boolean at(byte[] content, int place, byte[] mark) {
        return content.length >= place + mark.length
                && Arrays.equals(content, place, place + mark.length, mark, 0, mark.length);
    }
}
