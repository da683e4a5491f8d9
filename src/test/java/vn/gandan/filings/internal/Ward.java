package vn.gandan.filings.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.gandan.filings.Entry;
import vn.gandan.filings.FilingKey;
import vn.gandan.filings.Filings;
import vn.gandan.forms.Addressees;
import vn.gandan.forms.Definition;
import vn.gandan.forms.Field;
import vn.gandan.forms.Form;
import vn.gandan.forms.Forms;
import vn.gandan.forms.Rhythm;
import vn.gandan.forms.Route;
import vn.gandan.forms.Rule;
import vn.gandan.forms.Section;
import vn.gandan.indicators.Cell;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Actor;
import vn.gandan.shared.Period;
import vn.gandan.shared.Scope;
import vn.gandan.support.Connections;
import vn.gandan.support.TestProvince;

/** A commune with three hamlets that are asked for a form of three figures every month. */
final class Ward {

    static final Period MARCH = Period.parse("2025-03");
    static final Route ROUTE = new Route(List.of(Level.COMMUNE, Level.PROVINCE), true, 10);
    static final Cell LAND = Cell.of("E01");
    static final Cell DONORS = Cell.of("E02");
    static final Cell DAYS = Cell.of("E03");

    private final TestProvince province;
    private final Unit commune;
    private final List<Unit> hamlets;
    private final Forms forms;
    private final Filings filings;
    private final Form form;

    Ward(Connections connections, Forms forms, Filings filings) {
        this(connections, forms, filings, ROUTE);
    }

    Ward(Connections connections, Forms forms, Filings filings, Route route) {
        this.forms = forms;
        this.filings = filings;
        province = TestProvince.named("Phiếu", connections);
        commune = province.commune("Phước Long");
        hamlets = province.hamlets(commune, 3);
        form = form(definition(), route);
    }

    /** Land given, by whom (no more than days of work), and days, of which ten times as many need a word. */
    static Definition definition() {
        return new Definition(
                "Số liệu tháng",
                null,
                List.of(new Section(
                        "Nhân dân đóng góp",
                        null,
                        List.of(
                                field(LAND, 2, null, new BigDecimal(10)),
                                field(DONORS, 0, new BigDecimal(500), null),
                                field(DAYS, 0, null, null)))),
                List.of(new Rule("E02 <= E03", "Số hộ hiến đất không lớn hơn số ngày công.", true)));
    }

    static Field field(Cell cell, int decimals, @Nullable BigDecimal most, @Nullable BigDecimal jump) {
        return new Field(cell, null, null, true, decimals, BigDecimal.ZERO, most, jump);
    }

    Form form(Definition definition, Route route) {
        var code = "P-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        return inScope(() -> {
            var made = forms.create(province.unit(), code, LocalDate.of(2024, 1, 1), definition)
                    .form();
            forms.assign(
                    made.id(),
                    Addressees.all(Level.HAMLET, province.unit().id()),
                    Rhythm.every(Period.Kind.MONTH, 5),
                    route,
                    LocalDate.of(2024, 1, 1));
            return made;
        });
    }

    TestProvince province() {
        return province;
    }

    Unit commune() {
        return commune;
    }

    Unit hamlet() {
        return hamlets.getFirst();
    }

    List<Unit> hamlets() {
        return hamlets;
    }

    Form form() {
        return form;
    }

    FilingKey key() {
        return key(hamlet(), MARCH);
    }

    FilingKey key(Unit unit, Period period) {
        return key(unit, form, period);
    }

    FilingKey key(Unit unit, Form asked, Period period) {
        return inScope(() -> filings.key(reference(unit), asked.code(), period.code()));
    }

    /** As the rows of a test province have it. */
    static String reference(Unit unit) {
        return "test " + unit.id() + "@2024-12-31";
    }

    static Entry entry(String land, String donors, String days) {
        return new Entry(typed(land, donors, days), Map.of());
    }

    static Map<Cell, String> typed(String land, String donors, String days) {
        var typed = new HashMap<Cell, String>();
        typed.put(LAND, land);
        typed.put(DONORS, donors);
        typed.put(DAYS, days);
        return typed;
    }

    <T> T inScope(Supplier<T> work) {
        return province.scope().get(work);
    }

    /** An officer of the commune, or whoever sits at the unit. */
    <T> T as(Unit unit, long account, Supplier<T> work) {
        return new Scope(new Actor(account, "Người " + account), unit.province(), List.of(unit.path())).get(work);
    }
}
