package vn.gandan.forms;

/** The identity of a form through all its versions; never shown. */
public record FormId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
