package vn.gandan.duties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.gandan.shared.UnitId;

/** What happened to one matter, told twice: to the clock by its own steps, and as plain rows for the oracle. */
record Story(
        LocalDate start,
        int amount,
        @Nullable String unit,
        @Nullable LocalDate fixedDay,
        boolean rolls,
        List<MoreTime> extensions,
        List<Stop> pauses,
        List<Held> holders,
        @Nullable Basis basis,
        Clock clock) {

    private static final List<Term.Unit> UNITS = List.of(Term.Unit.values());

    record MoreTime(
            LocalDate on,
            int amount,
            @Nullable String unit,
            @Nullable LocalDate newDay) {}

    record Stop(LocalDate from, @Nullable LocalDate to) {}

    record Held(LocalDate from, UnitId unit) {}

    UnitId holderOn(LocalDate day) {
        var holder = holders.getFirst().unit();
        for (var held : holders) {
            if (day.compareTo(held.from()) >= 0) {
                holder = held.unit();
            }
        }
        return holder;
    }

    static Story random(Random random) {
        var start = OracleDays.FIRST.plusDays(random.nextInt(800));
        var story = switch (random.nextInt(5)) {
            case 0 -> ofTerm(start, 1 + random.nextInt(90), "CALENDAR_DAY", random);
            case 1 -> ofTerm(start, 1 + random.nextInt(60), "WORKING_DAY", random);
            case 2 -> ofTerm(start, 1 + random.nextInt(6), "MONTH", random);
            case 3 -> ofRule(start, random);
            default -> ofDay(start, start.plusDays(random.nextInt(150)));
        };
        var day = start;
        for (int steps = random.nextInt(9); steps > 0; steps--) {
            day = day.plusDays(random.nextInt(25));
            story = story.step(day, random);
        }
        return story;
    }

    private static Story ofTerm(LocalDate start, int amount, String unit, Random random) {
        boolean rolls = random.nextBoolean();
        var clock = Clock.running(new Term(amount, Term.Unit.valueOf(unit)), rolls, start, new UnitId(1));
        return fresh(start, amount, unit, null, rolls, null, clock);
    }

    private static Story ofDay(LocalDate start, LocalDate day) {
        return fresh(start, 0, null, day, false, null, Clock.until(day, start, new UnitId(1)));
    }

    /** In a remote area or not. */
    private static Story ofRule(LocalDate start, Random random) {
        var rule = randomRule(random);
        boolean remote = random.nextBoolean();
        var term = remote && rule.remoteTerm() != null ? rule.remoteTerm() : rule.term();
        return fresh(
                start,
                term.amount(),
                term.unit().name(),
                null,
                rule.rollsToWorkingDay(),
                rule.basis(),
                Clock.by(rule, remote, start, new UnitId(1)));
    }

    static Rule randomRule(Random random) {
        var unit = UNITS.get(random.nextInt(2));
        int amount = 1 + random.nextInt(60);
        return new Rule(
                "KN.L1",
                "giải quyết khiếu nại lần đầu",
                "ngày thụ lý",
                Rule.Kind.WITHIN,
                new Term(amount, unit),
                random.nextBoolean() ? new Term(amount + 15, unit) : null,
                random.nextBoolean(),
                new ExtensionRight(1 + random.nextInt(3), new Term(1 + random.nextInt(30), unit), true),
                "Điều 28 Luật Khiếu nại 02/2011/QH13",
                null,
                null,
                true,
                Severity.HARD);
    }

    private static Story fresh(
            LocalDate start,
            int amount,
            @Nullable String unit,
            @Nullable LocalDate day,
            boolean rolls,
            @Nullable Basis basis,
            Clock clock) {
        var held = List.of(new Held(start, new UnitId(1)));
        return new Story(start, amount, unit, day, rolls, List.of(), List.of(), held, basis, clock);
    }

    private Story step(LocalDate day, Random random) {
        return switch (random.nextInt(4)) {
            case 0, 1 -> pausedOrResumed(day);
            case 2 -> extensions.size() < 3 ? extended(day, random) : this;
            default -> transferred(day, new UnitId(1 + random.nextInt(7)));
        };
    }

    private Story pausedOrResumed(LocalDate day) {
        var next = new ArrayList<>(pauses);
        if (next.isEmpty() || next.getLast().to() != null) {
            next.add(new Stop(day, null));
            return told(extensions, next, holders, clock.pause(day, "chờ kết quả giám định", null));
        }
        next.add(new Stop(next.removeLast().from(), day));
        return told(extensions, next, holders, clock.resume(day));
    }

    private Story extended(LocalDate day, Random random) {
        var next = new ArrayList<>(extensions);
        if (random.nextInt(3) == 0) {
            var newDay = day.plusDays(random.nextInt(120) - 10);
            next.add(new MoreTime(day, 0, null, newDay));
            return told(next, pauses, holders, clock.extend(Extension.to(newDay, day, "mưa lũ", "5-CV/BDV")));
        }
        var term = new Term(1 + random.nextInt(3), UNITS.get(random.nextInt(3)));
        var days = term.unit() == Term.Unit.MONTH ? term : new Term(term.amount() * 10, term.unit());
        next.add(new MoreTime(day, days.amount(), days.unit().name(), null));
        return told(next, pauses, holders, clock.extend(Extension.by(days, day, "vụ việc phức tạp", null)));
    }

    private Story transferred(LocalDate day, UnitId unit) {
        var next = new ArrayList<>(holders);
        next.add(new Held(day, unit));
        return told(extensions, pauses, next, clock.transfer(day, unit));
    }

    private Story told(List<MoreTime> extensions, List<Stop> pauses, List<Held> holders, Clock clock) {
        return new Story(start, amount, unit, fixedDay, rolls, extensions, pauses, holders, basis, clock);
    }
}
