package vn.gandan.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.gandan.shared.TestTexts;
import vn.gandan.shared.UnitId;

/** Ten thousand random clocks against an oracle that counts the days of each one by one and shares no code with them. */
class ClockOracleTest {

    private static final int CLOCKS = 10_000;
    private static final long SEED = Long.getLong("gandan.seed", System.nanoTime());
    private static final Set<LocalDate> DAYS_OFF = OracleDays.off();
    private static final WorkCalendar CALENDAR = WorkCalendar.of(OracleDays.special());

    private final Random random = new Random(SEED);

    @Test
    void everyClockIsDueWhenTheOracleSays() {
        var texts = TestTexts.of("duties");
        int standing = 0;
        for (int number = 0; number < CLOCKS; number++) {
            var story = Story.random(random);
            var due = story.clock().due(CALENDAR);
            var oracle = new Oracle(story, DAYS_OFF);

            assertThat(due.day())
                    .as("seed %d, clock %d: %s", SEED, number, story)
                    .isEqualTo(oracle.due());
            for (var locale : List.of(Locale.of("vi"), Locale.ENGLISH)) {
                var sentence = TestTexts.in(locale, () -> due.explain(texts, story.basis()));
                var told = TestTexts.in(locale, () -> due.day() == null ? "" : texts.day(due.day()));
                assertThat(sentence)
                        .as("seed %d, clock %d: %s", SEED, number, story)
                        .contains(told)
                        .endsWith(".");
                assertThat(sentence).doesNotContain("{", "null", "  ");
            }
            standing += due.day() == null ? 1 : 0;
        }
        // Random clocks that all stood, or never did, would prove little.
        assertThat(standing).as("seed %d", SEED).isBetween(CLOCKS / 100, CLOCKS / 2);
    }

    @Test
    void everyCountedDayBelongsToOneHolder() {
        for (int number = 0; number < CLOCKS; number++) {
            var story = Story.random(random);
            var oracle = new Oracle(story, DAYS_OFF);
            var until = story.start().plusDays(random.nextInt(500));
            var merge = story.start().plusDays(random.nextInt(200));
            var merged = Set.of(new UnitId(1), new UnitId(2 + random.nextInt(5)));
            var successor = new UnitId(99);

            var spent = story.clock()
                    .spent(
                            until,
                            CALENDAR,
                            (unit, day) -> merged.contains(unit) && !day.isBefore(merge) ? successor : unit);

            Map<UnitId, Integer> expected = new HashMap<>();
            for (var day : oracle.countedUntil(until)) {
                var holder = story.holderOn(day);
                var owner = merged.contains(holder) && day.compareTo(merge) >= 0 ? successor : holder;
                expected.put(owner, expected.getOrDefault(owner, 0) + 1);
            }
            assertThat(spent).as("seed %d, clock %d: %s", SEED, number, story).isEqualTo(expected);
            assertThat(spent.values().stream().mapToInt(Integer::intValue).sum())
                    .as("seed %d, clock %d: %s", SEED, number, story)
                    .isEqualTo(oracle.countedUntil(until).size());
        }
    }

    @Test
    void fiveTransfersAndOneMergeOfUnitsAddUp() {
        var law = WorkCalendar.of(List.of());
        var start = LocalDate.of(2026, 2, 2);
        var clock = Clock.running(Term.workingDays(45), false, start, new UnitId(1));
        for (int transfer = 1; transfer <= 5; transfer++) {
            clock = clock.transfer(start.plusDays(9L * transfer), new UnitId(transfer + 1));
        }
        var merge = LocalDate.of(2026, 3, 16);
        var due = clock.due(law);

        var spent = clock.spent(
                Objects.requireNonNull(due.day()),
                law,
                (unit, day) -> unit.value() >= 5 && !day.isBefore(merge) ? new UnitId(50) : unit);

        // 16–20/2 is Tết; unit 5 held the matter from 10/3 and merged on 16/3 with unit 6.
        assertThat(due.day()).isEqualTo(LocalDate.of(2026, 4, 13));
        assertThat(spent)
                .isEqualTo(Map.of(
                        new UnitId(1), 6,
                        new UnitId(2), 3,
                        new UnitId(3), 5,
                        new UnitId(4), 6,
                        new UnitId(5), 4,
                        new UnitId(50), 21));
        assertThat(spent.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(45);
    }

    @Test
    void aLawfulExtensionNeverShowsAsOverdue() {
        for (int number = 0; number < CLOCKS; number++) {
            var rule = Story.randomRule(random);
            var event = OracleDays.FIRST.plusDays(random.nextInt(700));
            var clock = Clock.by(rule, random.nextBoolean(), event, new UnitId(1));
            var right = rule.extensionRight().orElseThrow();
            for (int time = 0; time < right.times(); time++) {
                var before = Objects.requireNonNull(clock.due(CALENDAR).day());
                var on = Collections.max(List.of(
                        before.minusDays(random.nextInt(20)),
                        clock.extensions().isEmpty()
                                ? event
                                : clock.extensions().getLast().on()));
                var each = new Term(
                        1 + random.nextInt(right.each().amount()), right.each().unit());
                clock = clock.extend(Extension.by(each, on, "vụ việc phức tạp", "31/QĐ-UBND"), rule);

                var due = clock.due(CALENDAR);
                var after = Objects.requireNonNull(due.day());
                assertThat(after).as("seed %d, rule %s", SEED, rule).isAfterOrEqualTo(before);
                assertThat(on.datesUntil(after.plusDays(1))).noneMatch(due::overdue);
                assertThat(due.overdue(after.plusDays(1))).isTrue();
            }
        }
    }
}
