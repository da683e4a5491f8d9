package vn.gandan.organisation.internal;

import static vn.gandan.organisation.OrganisationError.LEVEL_UNREADABLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.UnitId;

/** Units as they were on a date, for other programs. */
@RestController
class UnitsApi {

    private final Gate gate;
    private final Directory directory;

    UnitsApi(Gate gate, Directory directory) {
        this.gate = gate;
        this.directory = directory;
    }

    record Rows(List<Row> rows) {}

    record Row(
            @Nullable String code,
            String name,
            String kind,
            String level,
            @Nullable String parent,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    @GetMapping("/api/v1/units")
    Rows units(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String under,
            @RequestParam(required = false) @Nullable String level) {
        var day = Directory.day(on).orElseGet(directory::today);
        var root = under == null ? null : gate.unit(under, day);
        var units = directory.list(q, day, root, level == null ? null : level(level));
        var parents = directory.parents(units, day);
        return new Rows(units.stream().map(unit -> row(unit, parents)).toList());
    }

    private static Row row(Unit unit, Map<UnitId, Unit> parents) {
        var parent = unit.parent() == null ? null : parents.get(unit.parent());
        return new Row(
                unit.code(),
                unit.name(),
                unit.kind(),
                unit.level().code(),
                parent == null ? null : parent.address(),
                unit.from(),
                unit.to());
    }

    private static Level level(String code) {
        for (var level : Level.values()) {
            if (level.code().equals(code)) {
                return level;
            }
        }
        throw LEVEL_UNREADABLE.refuse(code);
    }
}
