package vn.gandan.shared;

/** The identity of a unit through all its names, codes and parents; never shown to anybody. */
public record UnitId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
