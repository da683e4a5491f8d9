package vn.gandan.shared;

/** The province in which a row was recorded: the identity of that province's unit, and never changed. */
public record ProvinceId(int value) {

    /** The province at the head of a unit's path, {@code /24/688/} → 24. */
    public static ProvinceId ofPath(String path) {
        return new ProvinceId(Integer.parseInt(path.substring(1, path.indexOf('/', 1))));
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
