package vn.gandan.analysis.internal;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gandan.analysis.Place;
import vn.gandan.organisation.Level;

/**
 * How a pivot table is laid out: what goes down and across, units of which level, periods of which length, and which
 * indicators: those chosen, else a group, else the headline.
 */
record Layout(
        Axis down,
        Axis across,
        Level level,
        Periods.Step step,
        @Nullable String group,
        List<String> chosen) {

    static Layout of(Asked asked, Level level) {
        var down = Axis.of(asked.rows(), Axis.UNITS);
        var across = Axis.of(asked.columns(), Axis.INDICATORS);
        if (across == down) {
            across = down == Axis.INDICATORS ? Axis.UNITS : Axis.INDICATORS;
        }
        return new Layout(
                down, across, level, Periods.Step.of(asked.by()), Groups.letter(asked.group()), asked.others());
    }

    boolean uses(Axis axis) {
        return down == axis || across == axis;
    }

    Layout turned(Axis rows, Axis columns) {
        return new Layout(rows, columns, level, step, group, chosen);
    }

    Layout at(Level other) {
        return new Layout(down, across, other, step, group, chosen);
    }

    Layout by(Periods.Step other) {
        return new Layout(down, across, level, other, group, chosen);
    }

    Layout of(@Nullable String other) {
        return new Layout(down, across, level, step, other, List.of());
    }

    /** As an address says it. */
    String query() {
        return "&rows=" + down.code() + "&columns=" + across.code() + "&level=" + level.code() + "&by=" + step.code()
                + (group == null ? "" : "&group=" + Place.encoded(group))
                + chosen.stream().map(code -> "&also=" + Place.encoded(code)).collect(Collectors.joining());
    }
}
