package vn.gandan.support;

import java.util.List;

/** Zip files that claim to be packed in a way that no office program uses. */
public final class PackedOtherwise {

    /** Of the zip format: bzip2, LZMA, Zstandard, XZ. */
    public static final List<Integer> WAYS = List.of(12, 14, 93, 95);

    private static final int IN_PART = 8;
    private static final int IN_LIST = 10;

    private PackedOtherwise() {}

    /** The same file, each part of which claims to be packed in that way. */
    public static byte[] of(byte[] zip, int way) {
        var changed = zip.clone();
        for (int place = 0; place + IN_LIST < zip.length; place++) {
            boolean header = zip[place] == 'P' && zip[place + 1] == 'K';
            if (header && zip[place + 2] == 3 && zip[place + 3] == 4) {
                changed[place + IN_PART] = (byte) way;
            } else if (header && zip[place + 2] == 1 && zip[place + 3] == 2) {
                changed[place + IN_LIST] = (byte) way;
            }
        }
        return changed;
    }
}
