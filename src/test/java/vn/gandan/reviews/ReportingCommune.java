package vn.gandan.reviews;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.test.util.ReflectionTestUtils;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.access.Role;
import vn.gandan.filings.Entry;
import vn.gandan.filings.FilingKey;
import vn.gandan.filings.Filings;
import vn.gandan.filings.Sheet;
import vn.gandan.forms.Addressees;
import vn.gandan.forms.Definition;
import vn.gandan.forms.Field;
import vn.gandan.forms.Form;
import vn.gandan.forms.Forms;
import vn.gandan.forms.Rhythm;
import vn.gandan.forms.Route;
import vn.gandan.forms.Section;
import vn.gandan.indicators.Cell;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.NewHamlet;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Actor;
import vn.gandan.shared.Period;
import vn.gandan.shared.Scope;

/**
 * A real commune of today, where accounts can stand, with hamlets of the test's own and a monthly form that they are asked
 * for. Each test has another commune.
 */
public final class ReportingCommune {

    public static final String PASSWORD = "mật khẩu thử";
    public static final Cell LAND = Cell.of("E01");
    public static final Cell DAYS = Cell.of("E03");

    private static final String PROVINCE = "96";
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final Access access;
    private final Organisation organisation;
    private final Forms forms;
    private final Filings filings;
    private final ApplicationContext beans;
    private final LocalDate today = LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh"));

    private final Unit province;
    private final Unit commune;
    private final List<Unit> hamlets;
    private final Form form;

    public ReportingCommune(ApplicationContext beans, int hamlets, Route route) {
        this.beans = beans;
        this.access = beans.getBean(Access.class);
        this.organisation = beans.getBean(Organisation.class);
        this.forms = beans.getBean(Forms.class);
        this.filings = beans.getBean(Filings.class);
        this.province = closed(() -> organisation.resolve(PROVINCE, today));
        this.commune = closed(() -> organisation.below(province.id(), Level.COMMUNE, today))
                .get(NEXT.getAndIncrement());
        this.hamlets = opened(hamlets);
        this.form = asked(route);
    }

    /** From a long time ago, so that last month has ended for them. */
    private List<Unit> opened(int count) {
        var from = LocalDate.of(2025, 7, 1);
        return inProvince(() -> organisation
                .openHamlets(IntStream.rangeClosed(1, count)
                        .mapToObj(number ->
                                new NewHamlet(commune.id(), from, "ấp", "Thử %02d".formatted(number), 60 + number))
                        .toList())
                .stream()
                .map(id -> organisation.unit(id, today))
                .toList());
    }

    private Form asked(Route route) {
        return inProvince(() -> {
            var definition = new Definition(
                    "Biểu thử " + commune.name(),
                    null,
                    List.of(new Section(
                            "Kết quả",
                            null,
                            List.of(
                                    new Field(LAND, null, null, false, 0, BigDecimal.ZERO, null, new BigDecimal(3)),
                                    new Field(DAYS, null, null, false, 0, BigDecimal.ZERO, null, null)))),
                    List.of());
            var code = "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
            var made = forms.create(province, code, LocalDate.of(2025, 7, 1), definition)
                    .form();
            forms.assign(
                    made.id(),
                    Addressees.all(Level.HAMLET, commune.id()),
                    Rhythm.every(Period.Kind.MONTH, 0),
                    route,
                    LocalDate.of(2025, 7, 1));
            return made;
        });
    }

    /** Another commune's hamlets are asked for this form by an assignment of their own. */
    public void alsoAsk(ReportingCommune other, int dueDays, Route route) {
        inProvince(() -> forms.assign(
                form.id(),
                Addressees.all(Level.HAMLET, other.commune.id()),
                Rhythm.every(Period.Kind.MONTH, dueDays),
                route,
                LocalDate.of(2025, 7, 1)));
    }

    /** One of its hamlets is asked for the form by name as well. */
    public void askByName(Unit hamlet) {
        inProvince(() -> forms.assign(
                form.id(),
                new Addressees(commune.id(), null, List.of(), List.of(hamlet.id())),
                Rhythm.every(Period.Kind.MONTH, 0),
                byCommune(),
                LocalDate.of(2025, 7, 1)));
    }

    public static Route byCommune() {
        return new Route(List.of(Level.COMMUNE), false, null);
    }

    public Unit province() {
        return province;
    }

    public Unit commune() {
        return commune;
    }

    public List<Unit> hamlets() {
        return hamlets;
    }

    public Form form() {
        return form;
    }

    /** The month before this one: it is due, and over. */
    public Period month() {
        return Period.parse(today.minusMonths(1).toString().substring(0, 7));
    }

    public Period monthBefore() {
        return Period.parse(today.minusMonths(2).toString().substring(0, 7));
    }

    public FilingKey key(Unit hamlet, Period period) {
        return inProvince(() -> filings.key(hamlet.address(), form.code(), period.code()));
    }

    /** {@code form=…&period=…}. */
    public String query() {
        return "form=" + form.code() + "&period=" + month().code();
    }

    /** A hamlet sends its filing of a month, in somebody's name or the system's; what is unusual with a remark. */
    public Sheet send(Unit hamlet, Period period, String land, String days, @Nullable Account by) {
        var key = key(hamlet, period);
        var typed = new LinkedHashMap<Cell, String>();
        typed.put(LAND, land);
        typed.put(DAYS, days);
        var entry = new Entry(typed, land.equals("100") ? Map.of() : Map.of(LAND, "Dân hiến đất làm đường liên ấp"));
        return scope(by)
                .get(() -> filings.send(
                        key,
                        entry,
                        UUID.randomUUID(),
                        filings.sheet(key).filing().version()));
    }

    public void sendAll(Period period) {
        hamlets.forEach(hamlet -> send(hamlet, period, "100", "20", null));
    }

    private Scope scope(@Nullable Account by) {
        var actor = by == null ? Actor.system("test") : new Actor(by.id(), by.name());
        return new Scope(actor, province.province(), List.of(province.path()));
    }

    public Account person(Role role, Unit unit) {
        var login = "duyet-" + UUID.randomUUID().toString().substring(0, 8);
        return closed(() -> access.open(login, "Người Duyệt", role, unit.id(), PASSWORD));
    }

    /** The day's look, which makes duties of what is due. */
    public void makeDuties() {
        ReflectionTestUtils.invokeMethod(beans.getBean("vn.gandan.filings.internal.CallWorker"), "look");
    }

    public <T> T inProvince(java.util.function.Supplier<T> work) {
        return Scope.system(province.province(), "test").get(work);
    }

    private static <T> T closed(java.util.function.Supplier<T> work) {
        return Scope.closed("test").get(work);
    }
}
