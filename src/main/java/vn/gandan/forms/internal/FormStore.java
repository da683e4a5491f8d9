package vn.gandan.forms.internal;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.forms.Addressees;
import vn.gandan.forms.Assignment;
import vn.gandan.forms.Form;
import vn.gandan.forms.FormId;
import vn.gandan.forms.FormVersion;
import vn.gandan.forms.Rhythm;
import vn.gandan.forms.Route;
import vn.gandan.forms.internal.Stored.Dated;
import vn.gandan.forms.internal.Stored.Kept;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.AdministrativeYear;
import vn.gandan.shared.Period;
import vn.gandan.shared.UnitId;

/** Forms, their versions and assignments as rows. */
@Repository
class FormStore {

    private final JdbcClient jdbc;

    FormStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long edition() {
        return jdbc.sql("select number from forms.edition").query(Long.class).single();
    }

    /** Nobody else changes a form until the transaction ends, and every reading is stale then. */
    void turnEdition() {
        jdbc.sql("update forms.edition set number = number + 1").update();
    }

    /** The edition first, so that what changes meanwhile is read again; of a form added meanwhile nothing is taken yet. */
    Reading reading() {
        long edition = edition();
        var forms = jdbc.sql("select * from forms.form order by code")
                .query(FormStore::form)
                .list();
        var byId = forms.stream().collect(Collectors.toMap(kept -> kept.form().id(), Function.identity()));
        return new Reading(edition, forms, versions(byId), assignments(byId.keySet()), administrativeYears());
    }

    private Map<FormId, List<Dated>> versions(Map<FormId, Kept> forms) {
        return jdbc
                .sql("select * from forms.version where form_id = any(:forms) order by form_id, number desc")
                .param("forms", ids(forms.keySet()))
                .query((row, number) -> version(row, forms))
                .list()
                .stream()
                .collect(groupingBy(dated -> dated.version().form().id()));
    }

    private List<Assignment> assignments(Set<FormId> forms) {
        return jdbc.sql("select * from forms.assignment where form_id = any(:forms) order by id")
                .param("forms", ids(forms))
                .query(FormStore::assignment)
                .list();
    }

    private List<AdministrativeYear> administrativeYears() {
        return jdbc.sql("select * from forms.administrative_year order by first_year")
                .query((row, number) -> new AdministrativeYear(
                        row.getInt("first_year"),
                        MonthDay.parse("--" + row.getString("last_day")),
                        row.getString("citation"),
                        true))
                .list();
    }

    /** In the place of what was decided for that year before. */
    void decide(AdministrativeYear year, String by, Instant at) {
        jdbc.sql("""
                        insert into forms.administrative_year (first_year, last_day, citation, decided_at, decided_by)
                        values (:year, :day, :citation, :at, :by)
                        on conflict (first_year) do update set
                            last_day = excluded.last_day, citation = excluded.citation,
                            decided_at = excluded.decided_at, decided_by = excluded.decided_by
                        """)
                .param("year", year.firstYear())
                .param("day", year.lastDay().toString().substring(2))
                .param("citation", year.citation())
                .param("at", Timestamp.from(at))
                .param("by", by)
                .update();
    }

    private static Long[] ids(Set<FormId> forms) {
        return forms.stream().map(FormId::value).toArray(Long[]::new);
    }

    /** Empty where the code is taken. */
    Optional<Form> add(Unit owner, String code, String by, Instant at) {
        return jdbc.sql("""
                        insert into forms.form (code, owner_id, owner_path, made_at, made_by)
                        values (:code, :owner, :path, :at, :by)
                        on conflict (code) do nothing
                        returning *
                        """)
                .param("code", code)
                .param("owner", owner.id().value())
                .param("path", owner.path())
                .param("at", Timestamp.from(at))
                .param("by", by)
                .query(FormStore::form)
                .optional()
                .map(Kept::form);
    }

    void add(FormVersion version, String by, Instant at) {
        jdbc.sql("""
                        insert into forms.version (form_id, number, valid_from, definition, made_at, made_by)
                        values (:form, :number, :from, :definition::jsonb, :at, :by)
                        """)
                .param("form", version.form().id().value())
                .param("number", version.number())
                .param("from", version.from())
                .param("definition", Written.of(version.definition()))
                .param("at", Timestamp.from(at))
                .param("by", by)
                .update();
    }

    void replace(FormVersion version, String by, Instant at) {
        jdbc.sql("""
                        update forms.version
                        set valid_from = :from, definition = :definition::jsonb, revision = revision + 1,
                            made_at = :at, made_by = :by
                        where form_id = :form and number = :number
                        """)
                .param("form", version.form().id().value())
                .param("number", version.number())
                .param("from", version.from())
                .param("definition", Written.of(version.definition()))
                .param("at", Timestamp.from(at))
                .param("by", by)
                .update();
    }

    Assignment add(FormId form, Addressees to, Rhythm rhythm, Route route, LocalDate from, String by, Instant at) {
        var once = rhythm.once();
        return jdbc.sql("""
                        insert into forms.assignment (
                            form_id, root_id, level, kinds, named, period_kind, once_first_day, once_last_day, once_title,
                            due_days, approvers, four_eyes, lock_after_days, valid_from, made_at, made_by)
                        values (:form, :root, :level, :kinds, :named, :kind, :first, :last, :title,
                            :due, :approvers, :eyes, :lock, :from, :at, :by)
                        returning *
                        """)
                .param("form", form.value())
                .param("root", to.root().value())
                .param("level", to.level() == null ? null : to.level().name())
                .param("kinds", to.kinds().toArray(String[]::new))
                .param("named", to.named().stream().map(UnitId::value).toArray(Long[]::new))
                .param("kind", rhythm.kind().name())
                .param("first", once == null ? null : once.firstDay())
                .param("last", once == null ? null : once.lastDay())
                .param("title", rhythm.title())
                .param("due", rhythm.dueDays())
                .param("approvers", route.approvers().stream().map(Level::name).toArray(String[]::new))
                .param("eyes", route.fourEyes())
                .param("lock", route.lockAfterDays())
                .param("from", from)
                .param("at", Timestamp.from(at))
                .param("by", by)
                .query(FormStore::assignment)
                .single();
    }

    void end(long assignment, LocalDate on) {
        jdbc.sql("update forms.assignment set valid_until = :on where id = :id")
                .param("on", on)
                .param("id", assignment)
                .update();
    }

    void retire(FormId form, @Nullable LocalDate on) {
        jdbc.sql("update forms.form set retired_on = :on where id = :id")
                .param("on", on)
                .param("id", form.value())
                .update();
    }

    private static Kept form(ResultSet row, int number) throws SQLException {
        var retired = row.getObject("retired_on", LocalDate.class);
        return new Kept(
                new Form(
                        new FormId(row.getLong("id")),
                        new UnitId(row.getLong("owner_id")),
                        row.getString("code"),
                        retired != null),
                row.getString("owner_path"),
                retired);
    }

    private static Dated version(ResultSet row, Map<FormId, Kept> forms) throws SQLException {
        var form = Objects.requireNonNull(forms.get(new FormId(row.getLong("form_id"))));
        return new Dated(
                new FormVersion(
                        form.form(),
                        row.getInt("number"),
                        row.getObject("valid_from", LocalDate.class),
                        Written.definition(row.getString("definition"))),
                row.getInt("revision"));
    }

    private static Assignment assignment(ResultSet row, int number) throws SQLException {
        return new Assignment(
                row.getLong("id"),
                new FormId(row.getLong("form_id")),
                addressees(row),
                rhythm(row),
                new Route(levels(row), row.getBoolean("four_eyes"), row.getObject("lock_after_days", Integer.class)),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class));
    }

    private static Addressees addressees(ResultSet row) throws SQLException {
        @Nullable String level = row.getString("level");
        return new Addressees(
                new UnitId(row.getLong("root_id")),
                level == null ? null : Level.valueOf(level),
                List.of((String[]) row.getArray("kinds").getArray()),
                Arrays.stream((Long[]) row.getArray("named").getArray())
                        .map(UnitId::new)
                        .toList());
    }

    private static Rhythm rhythm(ResultSet row) throws SQLException {
        var kind = Period.Kind.valueOf(row.getString("period_kind"));
        @Nullable LocalDate first = row.getObject("once_first_day", LocalDate.class);
        return new Rhythm(
                kind,
                first == null ? null : new Period(first, row.getObject("once_last_day", LocalDate.class), kind),
                row.getString("once_title"),
                row.getInt("due_days"));
    }

    private static List<Level> levels(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("approvers").getArray())
                .map(Level::valueOf)
                .toList();
    }
}
