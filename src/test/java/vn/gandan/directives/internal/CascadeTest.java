package vn.gandan.directives.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.gandan.directives.Document;
import vn.gandan.directives.DocumentId;
import vn.gandan.directives.Tier;
import vn.gandan.duties.Clock;
import vn.gandan.duties.Duties;
import vn.gandan.duties.Evidence;
import vn.gandan.duties.Extension;
import vn.gandan.duties.Matter;
import vn.gandan.duties.NewDuty;
import vn.gandan.duties.Source;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Actor;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.Scope;
import vn.gandan.support.Connections;
import vn.gandan.support.ModuleTest;
import vn.gandan.support.TestProvince;

/** Cascades made at random, told by the database and told again by hand. */
@ModuleTest
class CascadeTest {

    private static final LocalDate ISSUED = LocalDate.of(2024, 2, 1);
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @Autowired
    Duties duties;

    @Autowired
    Cascades cascades;

    @Autowired
    Connections connections;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private TestProvince province;
    private TestProvince merged;
    private Scope both;
    private Document directive;
    private final List<Place> places = new ArrayList<>();

    /** What is known of one unit, as somebody with a pencil would note it. */
    private static final class Place {
        final Unit unit;
        final boolean chained;

        @Nullable LocalDate owedSince;

        @Nullable LocalDate due;

        @Nullable LocalDate extendedOn;

        @Nullable LocalDate longer;

        @Nullable LocalDate told;

        boolean withdrawn;

        @Nullable Paper paper;

        Place(Unit unit, boolean chained) {
            this.unit = unit;
            this.chained = chained;
        }

        boolean owes(LocalDate on) {
            return owedSince != null && !withdrawn && !owedSince.isAfter(on);
        }

        LocalDate dueOn(LocalDate on) {
            boolean longerBy = extendedOn != null && !extendedOn.isAfter(on);
            return Objects.requireNonNull(longerBy ? longer : due);
        }

        boolean done(LocalDate on) {
            if (paper != null) {
                var known = paper.issued == null ? paper.known : paper.issued;
                return !known.isAfter(on);
            }
            return told != null && owes(on) && !told.isAfter(on);
        }

        Standing standing(LocalDate on) {
            if (done(on)) {
                return paper != null && paper.number == null ? Standing.NO_NUMBER : Standing.ISSUED;
            }
            if (dueOn(on).isBefore(on)) {
                return Standing.LATE;
            }
            return extendedOn != null && !extendedOn.isAfter(on) ? Standing.EXTENDED : Standing.PENDING;
        }

        @Nullable LocalDate issuedOn() {
            return paper == null ? told : paper.issued;
        }
    }

    private record Paper(
            UUID id,
            @Nullable LocalDate issued,
            LocalDate known,
            @Nullable String number) {}

    @BeforeEach
    void twoProvincesUnderOneScope() {
        province = TestProvince.named("Cụ thể hóa", connections);
        merged = TestProvince.named("Nhập vào", connections);
        both = new Scope(
                Actor.system("test"),
                number(province),
                List.of(province.unit().path(), merged.unit().path()));
        directive = document(province.unit(), Tier.PROVINCE, "1", ISSUED, ISSUED);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void levelsAndGapsAreWhatOneCountsByHand(long seed) {
        var random = new Random(seed);
        plant(random);
        both.run(() -> fill(random));

        for (int day = 0; day < 12; day++) {
            var on = ISSUED.plusDays(random.nextInt(420));
            both.run(() -> {
                levels(on);
                gaps(on);
                tree(on);
            });
        }
    }

    @Test
    void moreTimeGivenInTimeIsNeverLate() {
        var commune = province.commune("Xin Thêm");
        var clock = Clock.until(ISSUED.plusDays(30), ISSUED, commune.id())
                .extend(Extension.to(ISSUED.plusDays(60), ISSUED.plusDays(20), "mưa lũ", "12-CV/TU"));
        both.run(() -> duties.open(List.of(NewDuty.of(matter(), commune, province.unit(), clock))));

        assertThat(standing(commune, ISSUED.plusDays(10))).isEqualTo(Standing.PENDING);
        for (int day = 20; day <= 60; day++) {
            assertThat(standing(commune, ISSUED.plusDays(day))).isEqualTo(Standing.EXTENDED);
        }
        assertThat(standing(commune, ISSUED.plusDays(61))).isEqualTo(Standing.LATE);
    }

    @Test
    void oneSeesTheBranchesOfHerOwnUnitsAlone() {
        var mine = province.commune("Của Tôi");
        var other = province.commune("Bên Cạnh");
        Stream.of(mine, other)
                .flatMap(commune -> province.hamlets(commune, 3).stream())
                .forEach(this::owes);
        var officer = new Scope(Actor.system("test"), number(province), List.of(mine.path()));

        var seen = officer.get(() -> cascades.of(directive, ISSUED.plusDays(5)));
        var drilled = officer.get(() -> cascades.under(directive, other, ISSUED.plusDays(5), 0));

        assertThat(seen.levels()).extracting(CascadeLevel::owed).containsExactly(3);
        assertThat(drilled.branches()).isEmpty();
        assertThat(officer.get(() -> cascades.missing(directive, ISSUED.plusDays(5), null, 1, 50)
                                .gaps())
                        .all())
                .isEqualTo(3);
    }

    @Test
    void whatIsMissingComesFirstAndTheRestIsAskedForInTurn() {
        var communes = new ArrayList<Unit>();
        for (int number = 1; number <= 60; number++) {
            communes.add(province.commune("Số " + number));
        }
        communes.forEach(this::owes);
        communes.subList(0, 58).forEach(commune -> issue(commune, ISSUED.plusDays(9), "9"));
        var on = ISSUED.plusDays(10);

        var first = both.get(() -> cascades.of(directive, on)).roots();
        var rest = both.get(() -> cascades.under(directive, province.unit(), on, first.next()));

        assertThat(first.branches()).hasSize(7);
        assertThat(first.branches().subList(0, 2))
                .allMatch(branch -> branch.node().missing());
        assertThat(first.rest()).isEqualTo(53);
        assertThat(first.restComplete()).isTrue();
        assertThat(rest.branches()).hasSize(53);
        var all = Stream.concat(first.branches().stream(), rest.branches().stream());
        assertThat(all.map(branch -> branch.node().unit().id()).distinct()).hasSize(60);
    }

    // Setting the scene

    private void plant(Random random) {
        for (int number = 1; number <= 2; number++) {
            var district = province.district("Huyện " + number);
            places.add(new Place(district, random.nextBoolean()));
            commune(province, province.commune(district, "Xã " + number), random);
        }
        for (int number = 1; number <= 3; number++) {
            commune(province, province.commune("Thẳng " + number), random);
            commune(merged, merged.commune("Cũ " + number), random);
        }
    }

    private void commune(TestProvince within, Unit commune, Random random) {
        places.add(new Place(commune, random.nextBoolean()));
        within.hamlets(commune, random.nextInt(4)).forEach(hamlet -> places.add(new Place(hamlet, false)));
    }

    private void fill(Random random) {
        var programme = document(province.unit(), Tier.PROVINCE, "2", ISSUED.plusDays(3), ISSUED.plusDays(3));
        link(
                programme.id().value(),
                number(province),
                directive.id().value(),
                province.unit().path());
        var owing = new ArrayList<NewDuty>();
        for (var place : places) {
            if (random.nextInt(5) > 0) {
                owing.add(owing(place, random));
            }
        }
        duties.open(owing);
        for (var place : places) {
            switch (random.nextInt(6)) {
                case 0, 1, 2 -> writes(place, programme, random);
                case 3 -> tells(place, ISSUED.plusDays(random.nextInt(300)));
                case 4 -> withdraws(place);
                default -> {}
            }
        }
    }

    private NewDuty owing(Place place, Random random) {
        place.owedSince = ISSUED.plusDays(random.nextInt(40));
        place.due = place.owedSince.plusDays(random.nextInt(200));
        var clock = Clock.until(place.due, place.owedSince, place.unit.id());
        if (random.nextInt(3) == 0) {
            place.extendedOn = place.owedSince.plusDays(random.nextInt(200));
            place.longer = place.due.plusDays(random.nextInt(90));
            clock = clock.extend(Extension.to(place.longer, place.extendedOn, "mưa lũ", null));
        }
        return NewDuty.of(matter(), place.unit, province.unit(), clock);
    }

    private void writes(Place place, Document programme, Random random) {
        var issued = random.nextInt(5) == 0 ? null : ISSUED.plusDays(random.nextInt(300));
        var known = issued == null ? ISSUED.plusDays(random.nextInt(300)) : issued;
        var number = random.nextInt(4) == 0 ? null : String.valueOf(10 + random.nextInt(90));
        var paper = document(place.unit, Tier.of(place.unit.level()), number, issued, known);
        var target = place.chained ? programme : directive;
        link(paper.id().value(), number(place), target.id().value(), place.unit.path());
        place.paper = new Paper(paper.id().value(), issued, known, number);
        if (place.owedSince != null && random.nextInt(8) > 0) {
            var evidence = new Evidence("DOCUMENT", paper.id().value(), "văn bản", "/x", known);
            duties.fulfil(List.of(directive.id().value()), "PAPER", place.unit, evidence);
        }
    }

    private void tells(Place place, LocalDate on) {
        if (place.owedSince != null) {
            place.told = on;
            duties.fulfil(List.of(directive.id().value()), "PAPER", place.unit, Evidence.inWords("đã ban hành", on));
        }
    }

    private void withdraws(Place place) {
        place.withdrawn = place.owedSince != null;
        duties.withdrawOpen(directive.id().value(), "PAPER", place.unit.id(), place.unit.level(), "giao nhầm");
    }

    private void owes(Unit unit) {
        var clock = Clock.until(ISSUED.plusDays(30), ISSUED, unit.id());
        both.run(() -> duties.open(List.of(NewDuty.of(matter(), unit, province.unit(), clock))));
    }

    private void issue(Unit unit, LocalDate on, String number) {
        both.run(() -> {
            var paper = document(unit, Tier.of(unit.level()), number, on, on);
            link(paper.id().value(), unit.province(), directive.id().value(), unit.path());
            var evidence = new Evidence("DOCUMENT", paper.id().value(), "văn bản", "/x", on);
            duties.fulfil(List.of(directive.id().value()), "PAPER", unit, evidence);
        });
    }

    private Matter matter() {
        var source = new Source(
                "DIRECTIVE", directive.id().province(), directive.id().value(), "1-CTr/TU", "/x");
        return new Matter("Ban hành kế hoạch", source, "PAPER", null, null, false);
    }

    private Document document(
            Unit unit, Tier tier, @Nullable String number, @Nullable LocalDate issued, LocalDate known) {
        var id = UUID.randomUUID();
        both.run(() -> transactions.executeWithoutResult(transaction -> jdbc.sql("""
                        insert into directives.document (province_id, id, unit_path, unit_id, level, system, type, number,
                            issuers, run, symbol, body, title, issued_on, actor, registered_at)
                        values (:province, :id, :path, :unit, :level, 'PARTY', 'KH', :number, :issuers, '2024', :symbol,
                            'Đảng ủy', 'Kế hoạch', :issued, 'test', :known)
                        """)
                .param("province", unit.province().value())
                .param("id", id)
                .param("path", unit.path())
                .param("unit", unit.id().value())
                .param("level", tier.name())
                .param("number", number)
                .param("issuers", "T" + id)
                .param("symbol", number == null ? null : number + "-KH/ĐU")
                .param("issued", issued == null ? null : Date.valueOf(issued))
                .param("known", Timestamp.from(known.atStartOfDay(VIETNAM).toInstant()))
                .update()));
        return new Document(
                new DocumentId(unit.province(), id),
                unit.id(),
                unit.path(),
                tier,
                "PARTY",
                "KH",
                number,
                "ĐU",
                "2024",
                null,
                null,
                "Đảng ủy",
                "Kế hoạch",
                null,
                issued,
                null,
                null,
                null,
                null,
                false,
                0);
    }

    private void link(UUID paper, ProvinceId province, UUID target, String path) {
        transactions.executeWithoutResult(transaction -> jdbc.sql("""
                        insert into directives.link (province_id, source_id, kind, target_province, target_id, unit_path,
                            linked_at)
                        values (:province, :paper, 'IMPLEMENTS', :targetProvince, :target, :path, now())
                        """)
                .param("province", province.value())
                .param("paper", paper)
                .param("targetProvince", directive.id().province().value())
                .param("target", target)
                .param("path", path)
                .update());
    }

    // Counting by hand

    private List<Place> there(LocalDate on) {
        return places.stream()
                .filter(place -> place.owes(on) || (place.paper != null && place.done(on)))
                .toList();
    }

    private void levels(LocalDate on) {
        var told = new HashMap<Tier, CascadeLevel>();
        cascades.missing(directive, on).levels().forEach(level -> told.put(level.tier(), level));
        for (var level : List.of(Level.DISTRICT, Level.COMMUNE, Level.HAMLET)) {
            var here = there(on).stream()
                    .filter(place -> place.unit.level() == level)
                    .toList();
            var one = told.get(Tier.of(level));
            if (here.isEmpty()) {
                assertThat(one).isNull();
                continue;
            }
            assertThat(one)
                    .isEqualTo(new CascadeLevel(
                            Tier.of(level),
                            count(here, place -> place.owes(on)),
                            count(here, place -> place.owes(on) && place.done(on)),
                            count(here, place -> !place.owes(on)),
                            count(here, place -> place.standing(on) == Standing.LATE),
                            count(here, place -> place.standing(on) == Standing.EXTENDED),
                            count(here, place -> place.standing(on) == Standing.PENDING),
                            median(here, on)));
        }
    }

    private static int count(List<Place> places, Predicate<Place> claim) {
        return (int) places.stream().filter(claim).count();
    }

    /** The lower of the two in the middle, where there are two. */
    private static @Nullable Integer median(List<Place> here, LocalDate on) {
        var days = here.stream()
                .filter(place -> place.done(on))
                .flatMap(place -> Stream.ofNullable(place.issuedOn()))
                .map(day -> (int) ChronoUnit.DAYS.between(ISSUED, day))
                .sorted()
                .toList();
        return days.isEmpty() ? null : days.get((days.size() - 1) / 2);
    }

    private void gaps(LocalDate on) {
        var expected = there(on).stream()
                .filter(place -> place.owes(on) && !place.done(on))
                .sorted(Comparator.comparing((Place place) -> place.standing(on) != Standing.LATE)
                        .thenComparing(place -> place.dueOn(on))
                        .thenComparing(place -> place.unit.path()))
                .toList();
        var told = cascades.missing(directive, on, null, 1, 1000).gaps();
        assertThat(told.all()).isEqualTo(expected.size());
        assertThat(told.rows())
                .extracting(gap -> gap.unit().id())
                .containsExactlyElementsOf(
                        expected.stream().map(place -> place.unit.id()).toList());
        assertThat(told.rows())
                .extracting(Gap::standing)
                .containsExactlyElementsOf(
                        expected.stream().map(place -> place.standing(on)).toList());
        assertThat(told.rows())
                .extracting(Gap::dueOn)
                .containsExactlyElementsOf(
                        expected.stream().map(place -> place.dueOn(on)).toList());
        var communes = cascades.missing(directive, on, Level.COMMUNE, 1, 2).gaps();
        assertThat(communes.rows())
                .extracting(gap -> gap.unit().id())
                .containsExactlyElementsOf(expected.stream()
                        .filter(place -> place.unit.level() == Level.COMMUNE)
                        .map(place -> place.unit.id())
                        .limit(2)
                        .toList());
    }

    /** Every unit that is there stands in the tree once, as it stands, with what is under it counted. */
    private void tree(LocalDate on) {
        var expected = there(on);
        var seen = new HashSet<String>();
        walk(cascades.of(directive, on).roots(), expected, on, seen);
        var standing = expected.stream().map(place -> place.unit.path()).toList();
        assertThat(seen).containsAll(standing);
    }

    private void walk(CascadeBranch.Twigs twigs, List<Place> expected, LocalDate on, Set<String> seen) {
        for (var branch : twigs.branches()) {
            var node = branch.node();
            var path = node.unit().path();
            assertThat(seen.add(path)).isTrue();
            var own = expected.stream()
                    .filter(place -> place.unit.path().equals(path))
                    .findFirst();
            if (path.equals(province.unit().path())) {
                assertThat(node.standing()).isIn((Object) null, Standing.ISSUED); // its programme
            } else {
                assertThat(node.standing())
                        .isEqualTo(own.map(place -> place.standing(on)).orElse(null));
            }
            for (var below : node.below()) {
                var under = expected.stream()
                        .filter(place -> place.unit.level() == below.level()
                                && place.unit.path().startsWith(path)
                                && !place.unit.path().equals(path))
                        .toList();
                assertThat(below.units()).isEqualTo(under.size());
                assertThat(below.issued()).isEqualTo(count(under, place -> place.done(on)));
            }
            var deeper = branch.twigs() == null ? cascades.under(directive, node.unit(), on, 0) : branch.twigs();
            assertThat(deeper.rest()).isZero();
            walk(deeper, expected, on, seen);
        }
    }

    private @Nullable Standing standing(Unit unit, LocalDate on) {
        return both.get(() -> cascades.of(directive, on)).roots().branches().stream()
                .map(CascadeBranch::node)
                .filter(node -> node.unit().id().equals(unit.id()))
                .findFirst()
                .map(CascadeNode::standing)
                .orElse(null);
    }

    private static ProvinceId number(TestProvince province) {
        return province.unit().province();
    }

    private static ProvinceId number(Place place) {
        return place.unit.province();
    }
}
