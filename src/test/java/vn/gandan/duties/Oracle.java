package vn.gandan.duties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts the days of a story one by one, as an official would on a wall calendar. */
final class Oracle {

    private final Story story;
    private final Set<LocalDate> daysOff;

    Oracle(Story story, Set<LocalDate> daysOff) {
        this.story = story;
        this.daysOff = daysOff;
    }

    @Nullable LocalDate due() {
        var limit = story.fixedDay() == null
                ? count(story.start(), story.amount(), story.unit())
                : calendarDays(story.start(), between(story.start(), story.fixedDay()));
        for (var extension : story.extensions()) {
            if (limit == null) {
                return null;
            }
            if (extension.newDay() == null) {
                limit = count(limit, extension.amount(), extension.unit());
            } else {
                var set = extension.newDay().isAfter(extension.on())
                        ? calendarDays(extension.on(), between(extension.on(), extension.newDay()))
                        : extension.newDay();
                if (set == null || set.isAfter(limit)) {
                    limit = set;
                }
            }
        }
        if (limit != null && story.rolls()) {
            while (daysOff.contains(limit)) {
                limit = limit.plusDays(1);
            }
        }
        return limit;
    }

    List<LocalDate> countedUntil(LocalDate until) {
        var counted = new ArrayList<LocalDate>();
        for (var day = story.start(); day.isBefore(until); ) {
            day = day.plusDays(1);
            boolean worked = !"WORKING_DAY".equals(story.unit()) || !daysOff.contains(day);
            if (worked && !paused(day)) {
                counted.add(day);
            }
        }
        return counted;
    }

    private @Nullable LocalDate count(LocalDate from, int amount, @Nullable String unit) {
        if ("MONTH".equals(unit)) {
            return calendarDays(from, between(from, monthsLater(from, amount)));
        }
        return "WORKING_DAY".equals(unit) ? workingDays(from, amount) : calendarDays(from, amount);
    }

    private @Nullable LocalDate calendarDays(LocalDate from, int amount) {
        var day = from;
        int counted = 0;
        while (counted < amount) {
            day = day.plusDays(1);
            if (standsForEver(day)) {
                return null;
            }
            if (!paused(day)) {
                counted++;
            }
        }
        return day;
    }

    private @Nullable LocalDate workingDays(LocalDate from, int amount) {
        var day = from;
        int counted = 0;
        while (counted < amount) {
            day = day.plusDays(1);
            if (standsForEver(day)) {
                return null;
            }
            if (!paused(day) && !daysOff.contains(day)) {
                counted++;
            }
        }
        return day;
    }

    private boolean paused(LocalDate day) {
        for (var pause : story.pauses()) {
            if (day.compareTo(pause.from()) >= 0 && (pause.to() == null || day.compareTo(pause.to()) < 0)) {
                return true;
            }
        }
        return false;
    }

    private boolean standsForEver(LocalDate day) {
        for (var pause : story.pauses()) {
            if (pause.to() == null && day.compareTo(pause.from()) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static int between(LocalDate from, LocalDate to) {
        int days = 0;
        for (var day = from; day.isBefore(to); day = day.plusDays(1)) {
            days++;
        }
        return days;
    }

    /** The same day so many months later, or the month's last. */
    private static LocalDate monthsLater(LocalDate from, int months) {
        int year = from.getYear();
        int month = from.getMonthValue();
        for (int step = 0; step < months; step++) {
            month++;
            if (month > 12) {
                month = 1;
                year++;
            }
        }
        int[] lengths = {31, year % 4 == 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
        return LocalDate.of(year, month, Math.min(from.getDayOfMonth(), lengths[month - 1]));
    }
}
