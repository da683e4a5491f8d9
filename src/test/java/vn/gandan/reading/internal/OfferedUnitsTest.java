package vn.gandan.reading.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.UnitId;

class OfferedUnitsTest {

    private static final Unit ONE = unit(1, Level.COMMUNE, "Đồng Văn", "xã", null);
    private static final Unit OTHER = unit(2, Level.COMMUNE, "Phố Bảng", "xã", null);

    @Test
    void unitsOfOneNameAreToldApartByTheUnitAboveThem() {
        var offered = OfferedUnits.of(List.of(
                ONE,
                OTHER,
                unit(3, Level.HAMLET, "Má Lủ", "thôn", ONE),
                unit(4, Level.HAMLET, "Má Lủ", "thôn", OTHER),
                unit(5, Level.HAMLET, "Seo Sính", "thôn", OTHER)));

        assertThat(offered.labels())
                .containsExactly(
                        "Xã Đồng Văn",
                        "Xã Phố Bảng",
                        "Thôn Má Lủ, xã Đồng Văn",
                        "Thôn Má Lủ, xã Phố Bảng",
                        "Thôn Seo Sính");
        assertThat(offered.label(unit(4, Level.HAMLET, "Má Lủ", "thôn", OTHER))).isEqualTo("Thôn Má Lủ, xã Phố Bảng");
    }

    private static Unit unit(long id, Level level, String name, String kind, @Nullable Unit parent) {
        return new Unit(
                new UnitId(id),
                level,
                name,
                kind,
                null,
                "u" + id,
                parent == null ? null : parent.id(),
                "/1/" + id + "/",
                null,
                null,
                LocalDate.of(2026, 6, 3));
    }
}
