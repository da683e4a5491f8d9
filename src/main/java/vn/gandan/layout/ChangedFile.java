package vn.gandan.layout;

import java.util.List;

/** A Word file with some of its words changed. Not a record, because a file cannot be compared by value. */
public final class ChangedFile {

    private final byte[] bytes;
    private final List<Change> left;

    public ChangedFile(byte[] bytes, List<Change> left) {
        this.bytes = bytes.clone();
        this.left = List.copyOf(left);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** Those whose place was not found for certain, in a note at the foot of a page or in a box; nothing was done there. */
    public List<Change> left() {
        return left;
    }
}
