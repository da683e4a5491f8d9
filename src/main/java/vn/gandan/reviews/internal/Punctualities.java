package vn.gandan.reviews.internal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.filings.Filings;
import vn.gandan.filings.Statistics;
import vn.gandan.forms.Asked;
import vn.gandan.forms.Forms;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Period;

/** Counts how units kept to what was asked, over the periods of about a year. */
@Service
@Transactional(readOnly = true)
class Punctualities {

    private static final int DAYS_BACK = 400;

    private final Forms forms;
    private final Filings filings;
    private final Reviewers reviewers;

    Punctualities(Forms forms, Filings filings, Reviewers reviewers) {
        this.forms = forms;
        this.filings = filings;
        this.reviewers = reviewers;
    }

    /** Which form, which of its periods (null: all of about a year), told at which level. */
    record Wish(
            @Nullable String form,
            @Nullable String period,
            @Nullable Level level) {}

    Punctuality of(Reviewer reviewer, Wish wish) {
        var asked = forms.currentUnder(reviewer.root(), reviewers.today(), DAYS_BACK).stream()
                .filter(each -> !levels(reviewer.root(), each).isEmpty())
                .sorted(Comparator.comparing(Asked::period, Comparator.comparing(Period::lastDay))
                        .reversed())
                .toList();
        var byForm = new LinkedHashMap<String, Asked>();
        asked.forEach(each -> byForm.putIfAbsent(each.code(), each));
        var form = Optional.ofNullable(wish.form())
                .map(byForm::get)
                .or(() -> asked.stream()
                        .filter(each -> each.due().isBefore(reviewers.today()))
                        .findFirst()
                        .map(each -> byForm.get(each.code())))
                .or(() -> byForm.values().stream().findFirst());
        var choices = List.copyOf(byForm.values());
        return form.map(one -> laid(reviewer, choices, one, asked, wish))
                .orElseGet(() -> new Punctuality(
                        reviewer, choices, null, List.of(), List.of(), List.of(), null, List.of(), null));
    }

    private Punctuality laid(Reviewer reviewer, List<Asked> choices, Asked form, List<Asked> all, Wish wish) {
        var periods = all.stream()
                .filter(each -> each.code().equals(form.code()))
                .map(Asked::period)
                .toList();
        var chosen = periods.stream()
                .filter(period -> wish.period() == null || period.code().equals(wish.period()))
                .toList();
        var levels = levels(reviewer.root(), form);
        var level = wish.level() != null && levels.contains(wish.level()) ? wish.level() : levels.getFirst();
        var rows = filings.statistics(reviewer.root(), level, form, chosen).stream()
                .filter(row -> row.asked() > 0)
                .toList();
        return new Punctuality(
                reviewer, choices, form, periods, chosen, levels, level, rows, total(reviewer.root(), rows));
    }

    /** From just under the root down to those who are asked; no districts any more. */
    private static List<Level> levels(Unit root, Asked form) {
        var lowest = Optional.ofNullable(form.assignment().to().level()).orElse(Level.HAMLET);
        return Stream.of(Level.COMMUNE, Level.HAMLET)
                .filter(level -> level.below(root.level()) && !level.below(lowest))
                .toList();
    }

    private static @Nullable Statistics total(Unit root, List<Statistics> rows) {
        return rows.stream()
                .reduce((one, other) -> new Statistics(
                        root,
                        one.asked() + other.asked(),
                        one.inTime() + other.inTime(),
                        one.late() + other.late(),
                        one.missing() + other.missing(),
                        one.approved() + other.approved(),
                        one.returned() + other.returned()))
                .map(sum -> new Statistics(
                        root, sum.asked(), sum.inTime(), sum.late(), sum.missing(), sum.approved(), sum.returned()))
                .orElse(null);
    }
}
