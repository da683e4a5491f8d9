package vn.gandan.support;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.Scope;
import vn.gandan.shared.UnitId;

/**
 * A province of a test's own: made-up units, which existed until the end of May 2025, so that tests of the real
 * catalogue, which ask for days after, never meet them. The organisation's rows are written directly, because making
 * provinces is no errand that the product has.
 */
public final class TestProvince {

    private static final LocalDate ON = LocalDate.of(2024, 12, 31);

    private final JdbcClient jdbc;
    private final Unit province;

    private TestProvince(JdbcClient jdbc, String name) {
        this.jdbc = jdbc;
        this.province = unit(null, Level.PROVINCE, "tỉnh", name);
    }

    public static TestProvince named(String name, Connections connections) {
        return new TestProvince(connections.ownersClient(), name);
    }

    public Unit unit() {
        return province;
    }

    public Scope scope() {
        return Scope.system(new ProvinceId((int) province.id().value()), "test");
    }

    public Unit district(String name) {
        return unit(province, Level.DISTRICT, "huyện", name);
    }

    public Unit commune(String name) {
        return commune(province, name);
    }

    public Unit commune(Unit parent, String name) {
        return unit(parent, Level.COMMUNE, "xã", name);
    }

    /** All in one statement, however many. */
    public List<Unit> hamlets(Unit commune, int count) {
        return jdbc.sql("""
                            with opened as (
                                insert into organisation.unit (level, key)
                                select 'HAMLET', 'test ' || gen_random_uuid() from generate_series(1, :count)
                                returning id, key),
                            hamlet as (
                                select id, key, :commune || ' ' || row_number() over (order by id) as name from opened),
                            standing as (
                                insert into organisation.unit_version (unit_id, level, reference, valid, name, kind, parent_id, path)
                                select id, 'HAMLET', 'test ' || id, daterange(null, date '2025-06-01'), name, 'thôn', :parent,
                                       :above || id || '/'
                                from hamlet)
                            select id, key, name from hamlet order by id
                            """)
                .param("count", count)
                .param("commune", commune.name())
                .param("parent", commune.id().value())
                .param("above", commune.path())
                .query((row, number) -> standing(
                        row.getLong("id"), Level.HAMLET, row.getString("name"), "thôn", row.getString("key"), commune))
                .list();
    }

    /** From a day on the unit stands under another parent. */
    public void move(Unit unit, Unit parent, LocalDate from) {
        jdbc.sql("""
                            update organisation.unit_version set valid = daterange(lower(valid), :from)
                            where unit_id = :unit and valid @> :from::date
                            """).param("from", from).param("unit", unit.id().value()).update();
        version(unit.id().value(), unit.level(), unit.kind(), unit.name(), parent, parent.path(), from);
    }

    private Unit unit(@Nullable Unit parent, Level level, String kind, String name) {
        String key = "test " + UUID.randomUUID();
        long id = jdbc.sql("insert into organisation.unit (level, key) values (:level, :key) returning id")
                .param("level", level.name())
                .param("key", key)
                .query(Long.class)
                .single();
        version(id, level, kind, name, parent, parent == null ? "/" : parent.path(), null);
        return standing(id, level, name, kind, key, parent);
    }

    private static Unit standing(long id, Level level, String name, String kind, String key, @Nullable Unit parent) {
        String path = (parent == null ? "/" : parent.path()) + id + "/";
        return new Unit(
                new UnitId(id),
                level,
                name,
                kind,
                null,
                key,
                parent == null ? null : parent.id(),
                path,
                null,
                null,
                ON);
    }

    private void version(
            long id,
            Level level,
            String kind,
            String name,
            @Nullable Unit parent,
            String above,
            @Nullable LocalDate from) {
        jdbc.sql("""
                        insert into organisation.unit_version (unit_id, level, reference, valid, name, kind, parent_id, path)
                        values (:unit, :level, 'test ' || :unit, daterange(:from, date '2025-06-01'), :name, :kind, :parent, :path)
                        """)
                .param("unit", id)
                .param("level", level.name())
                .param("from", from)
                .param("name", name)
                .param("kind", kind)
                .param("parent", parent == null ? null : parent.id().value())
                .param("path", above + id + "/")
                .update();
    }
}
