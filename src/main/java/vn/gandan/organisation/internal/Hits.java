package vn.gandan.organisation.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.gandan.organisation.Unit;

/** What a search found on a day, and what of that name stood on other days. */
public record Hits(LocalDate on, LocalDate today, String words, List<Hit> found, List<Version> elsewhen) {

    /** A unit and those above it, the nearest first. */
    public record Hit(Unit unit, List<Unit> above) {

        /** "huyện Đồng Văn, tỉnh Hà Giang". */
        public String place() {
            return above.stream().map(Unit::fullName).collect(Collectors.joining(", "));
        }
    }

    public boolean none() {
        return found.isEmpty() && elsewhen.isEmpty();
    }
}
