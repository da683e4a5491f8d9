package vn.gandan.forms.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.gandan.forms.Assignment;
import vn.gandan.forms.Definition;
import vn.gandan.forms.Field;
import vn.gandan.forms.FormVersion;
import vn.gandan.forms.FormsError;
import vn.gandan.forms.Rule;
import vn.gandan.forms.internal.Stored.Dated;
import vn.gandan.forms.internal.Stored.Kept;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.UnitId;

/** Forms for other programs: what they ask for, of whom and when. Values are decimal strings. */
@RestController
class FormsApi {

    private final Readings readings;
    private final Ground ground;
    private final Cells cells;
    private final Seat seat;

    FormsApi(Readings readings, Ground ground, Cells cells, Seat seat) {
        this.readings = readings;
        this.ground = ground;
        this.cells = cells;
        this.seat = seat;
    }

    record Answer(List<Summary> rows) {}

    record Summary(
            String code,
            String title,
            @Nullable String owner,
            boolean retired,
            List<Version> versions,
            List<Given> assignments) {}

    record Version(int number, LocalDate from) {}

    record Given(
            long id,
            @Nullable String under,
            @Nullable String level,
            List<String> kinds,
            List<String> units,
            String kind,
            @Nullable String period,
            @Nullable String title,
            int dueDays,
            List<String> approvers,
            boolean fourEyes,
            @Nullable Integer lockAfterDays,
            LocalDate from,
            @Nullable LocalDate until) {}

    record Whole(
            String code,
            int version,
            LocalDate from,
            boolean retired,
            String title,
            @Nullable String guidance,
            List<Part> sections,
            List<Rule> rules) {}

    record Part(String title, @Nullable String guidance, List<Line> fields) {}

    record Line(
            String indicator,
            String item,
            String name,
            String measure,
            @Nullable String label,
            @Nullable String guidance,
            boolean required,
            int decimals,
            @Nullable String least,
            @Nullable String most,
            @Nullable String jump) {}

    @GetMapping("/api/v1/forms")
    Answer forms() {
        return new Answer(readings.current().forms().stream()
                .filter(seat::sees)
                .map(this::summary)
                .toList());
    }

    private Summary summary(Kept kept) {
        var id = kept.form().id();
        var versions =
                readings.current().versions(id).stream().map(Dated::version).toList();
        return new Summary(
                kept.form().code(),
                versions.getFirst().definition().title(),
                address(kept.form().owner()),
                kept.form().retired(),
                versions.stream()
                        .map(version -> new Version(version.number(), version.from()))
                        .toList(),
                readings.current().assignments(id).stream().map(this::given).toList());
    }

    private @Nullable String address(UnitId unit) {
        return ground.at(unit, seat.today()).map(Unit::address).orElse(null);
    }

    private Given given(Assignment assignment) {
        var to = assignment.to();
        var rhythm = assignment.rhythm();
        var route = assignment.route();
        var once = rhythm.once();
        return new Given(
                assignment.id(),
                address(to.root()),
                to.level() == null ? null : to.level().code(),
                to.kinds(),
                to.named().stream()
                        .flatMap(unit -> ground.at(unit, seat.today()).stream())
                        .map(Unit::address)
                        .toList(),
                rhythm.kind().name().toLowerCase(Locale.ROOT),
                once == null ? null : once.code(),
                rhythm.title(),
                rhythm.dueDays(),
                route.approvers().stream().map(Level::code).toList(),
                route.fourEyes(),
                route.lockAfterDays(),
                assignment.from(),
                assignment.until());
    }

    /** Without a number, the version in force on the day, or the first that is to come. */
    @GetMapping("/api/v1/forms/{code}")
    Whole form(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(required = false) @Nullable LocalDate on) {
        var kept = seat.form(code);
        return whole(kept, version(kept, version, on == null ? seat.today() : on));
    }

    private FormVersion version(Kept kept, @Nullable Integer number, LocalDate on) {
        var versions = readings.current().versions(kept.form().id()).stream()
                .map(Dated::version)
                .toList();
        if (number != null) {
            return versions.stream()
                    .filter(version -> version.number() == number)
                    .findFirst()
                    .orElseThrow(() -> FormsError.FORM_VERSION_NOT_FOUND.refuse(number));
        }
        return versions.stream()
                .filter(version -> !version.from().isAfter(on))
                .findFirst()
                .orElse(versions.getLast());
    }

    private Whole whole(Kept kept, FormVersion version) {
        Definition definition = version.definition();
        return new Whole(
                kept.form().code(),
                version.number(),
                version.from(),
                kept.form().retired(),
                definition.title(),
                definition.guidance(),
                definition.sections().stream()
                        .map(section -> new Part(
                                section.title(),
                                section.guidance(),
                                section.fields().stream().map(this::line).toList()))
                        .toList(),
                definition.rules());
    }

    private Line line(Field field) {
        return new Line(
                field.cell().indicator(),
                field.cell().item(),
                cells.name(field.cell()),
                cells.measure(field.cell()),
                field.label(),
                field.guidance(),
                field.required(),
                field.decimals(),
                plain(field.least()),
                plain(field.most()),
                plain(field.jump()));
    }

    private static @Nullable String plain(@Nullable BigDecimal value) {
        return value == null ? null : value.toPlainString();
    }
}
