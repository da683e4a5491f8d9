package vn.gandan.organisation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gandan.shared.ProvinceId;

/**
 * A plan that was enacted (đợt sắp xếp): by whom and when, and by whom it was undone. {@code path}: of the unit above all
 * that it touches.
 */
public record Reorganisation(
        long id,
        ProvinceId province,
        String path,
        SuccessionPlan plan,
        String by,
        Instant at,
        @Nullable String undoneBy,
        @Nullable Instant undoneAt) {

    public boolean undone() {
        return undoneAt != null;
    }

    public boolean inForce(LocalDate today) {
        return !undone() && !plan.day().isAfter(today);
    }

    public String address() {
        return "/territory/" + id;
    }
}
