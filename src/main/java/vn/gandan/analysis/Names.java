package vn.gandan.analysis;

import vn.gandan.organisation.Unit;

/** Names short enough for charts, and yet not to be mistaken: a province's city often bears the province's name. */
public final class Names {

    private Names() {}

    public static String brief(Unit unit) {
        return switch (unit.level()) {
            case PROVINCE -> unit.name();
            case DISTRICT -> abbreviation(unit.shortKind()) + unit.name();
            case COMMUNE, HAMLET -> unit.title();
        };
    }

    private static String abbreviation(String kind) {
        return switch (kind) {
            case "thành phố" -> "TP. ";
            case "thị xã" -> "TX. ";
            case "quận" -> "Q. ";
            default -> "";
        };
    }
}
