package vn.gandan.duties.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.gandan.duties.Cause;
import vn.gandan.duties.DayOff;
import vn.gandan.duties.SpecialDay;
import vn.gandan.duties.WorkCalendar;
import vn.gandan.shared.Texts;

/** A year as its wall calendar shows it: twelve months, each day worked or off and why. */
public record WorkYear(int year, List<Month> months, List<SpecialDay> decided) {

    /** Weeks from Monday to Sunday, with gaps before the first and after the last; below, what its days off are called. */
    public record Month(YearMonth month, List<List<@Nullable Day>> weeks, List<Span> spans) {

        public int worked() {
            return (int) weeks.stream()
                    .flatMap(List::stream)
                    .filter(day -> day != null && day.look().worked())
                    .count();
        }
    }

    public record Day(LocalDate day, Look look, String name, boolean today) {}

    /** Days in a row of one name, both ends of this month. */
    public record Span(int first, int last, Look look, String name) {}

    /** How a day is drawn; the names are those of its style. */
    public enum Look {
        PLAIN,
        WEEKEND,
        HOLIDAY,
        DECIDED,
        MADE_UP;

        public boolean worked() {
            return this == PLAIN || this == MADE_UP;
        }

        public boolean named() {
            return this == HOLIDAY || this == DECIDED || this == MADE_UP;
        }

        public String style() {
            return "d-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static WorkYear of(int year, WorkCalendar calendar, LocalDate today, Texts texts) {
        var months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> month(YearMonth.of(year, month), calendar, today, texts))
                .toList();
        var decided = calendar.special().values().stream()
                .filter(day -> day.day().getYear() == year)
                .sorted(Comparator.comparing(SpecialDay::day))
                .toList();
        return new WorkYear(year, months, decided);
    }

    public int worked() {
        return months.stream().mapToInt(Month::worked).sum();
    }

    /** On what would else be days of work. */
    public int off() {
        return (int) months.stream()
                .flatMap(month -> month.weeks().stream())
                .flatMap(List::stream)
                .filter(day -> day != null && (day.look() == Look.HOLIDAY || day.look() == Look.DECIDED))
                .filter(day -> day.day().getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue())
                .count();
    }

    private static Month month(YearMonth month, WorkCalendar calendar, LocalDate today, Texts texts) {
        var weeks = new ArrayList<List<@Nullable Day>>();
        var spans = new ArrayList<Span>();
        var week = new ArrayList<@Nullable Day>();
        for (int gap = month.atDay(1).getDayOfWeek().getValue(); gap > 1; gap--) {
            week.add(null);
        }
        for (int number = 1; number <= month.lengthOfMonth(); number++) {
            var day = day(month.atDay(number), calendar, today, texts);
            add(day, spans);
            week.add(day);
            if (week.size() == DayOfWeek.values().length) {
                weeks.add(week);
                week = new ArrayList<>();
            }
        }
        while (!week.isEmpty() && week.size() < DayOfWeek.values().length) {
            week.add(null);
        }
        if (!week.isEmpty()) {
            weeks.add(week);
        }
        return new Month(month, weeks, spans);
    }

    private static Day day(LocalDate day, WorkCalendar calendar, LocalDate today, Texts texts) {
        var special = calendar.special().get(day);
        boolean now = day.equals(today);
        if (special != null && special.works()) {
            return new Day(day, Look.MADE_UP, special.name(), now);
        }
        return calendar.off(day)
                .map(off -> new Day(day, look(off.cause()), name(off, texts), now))
                .orElseGet(() -> new Day(day, Look.PLAIN, "", now));
    }

    private static Look look(Cause cause) {
        if (cause.weekend()) {
            return Look.WEEKEND;
        }
        return cause == Cause.DECIDED ? Look.DECIDED : Look.HOLIDAY;
    }

    private static String name(DayOff off, Texts texts) {
        return texts.english() && off.cause() != Cause.DECIDED
                ? texts.of("duties.days.off." + off.cause().name())
                : off.name();
    }

    private static void add(Day day, List<Span> spans) {
        if (!day.look().named()) {
            return;
        }
        int number = day.day().getDayOfMonth();
        if (!spans.isEmpty() && continues(spans.getLast(), day)) {
            var former = spans.removeLast();
            spans.add(new Span(former.first(), number, former.look(), former.name()));
        } else {
            spans.add(new Span(number, number, day.look(), day.name()));
        }
    }

    private static boolean continues(Span span, Day day) {
        return span.last() + 1 == day.day().getDayOfMonth()
                && span.look() == day.look()
                && span.name().equals(day.name());
    }
}
