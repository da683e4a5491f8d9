package vn.gandan.writing.proofs;

/** The Word file that a report came in. Not a record, because a file cannot be compared by value. */
final class Original {

    private final byte[] bytes;

    Original(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    byte[] bytes() {
        return bytes.clone();
    }

    int length() {
        return bytes.length;
    }
}
