package vn.gandan.duties.internal;

import static vn.gandan.duties.DutiesError.DAY_DECIDED_ALREADY;
import static vn.gandan.duties.DutiesError.DAY_NOT_DECIDED;
import static vn.gandan.duties.DutiesError.DAY_UNREADABLE;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.gandan.duties.Rules;
import vn.gandan.duties.internal.RecountStore.Order;
import vn.gandan.shared.Texts;

/** The calendar of a year, and the days in it that somebody decided. */
@Controller
class DaysController {

    private static final int EARLIEST = 2000;
    private static final int LATEST = 2100;

    private final Days days;
    private final Recounts recounts;
    private final Rules rules;
    private final Texts texts;

    DaysController(Days days, Recounts recounts, Rules rules, Texts texts) {
        this.days = days;
        this.recounts = recounts;
        this.rules = rules;
        this.texts = texts;
    }

    @GetMapping("/working-days")
    String year(
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String said,
            Model model) {
        return year(year(year), DayForm.empty(), Map.of(), said, model);
    }

    private int year(@Nullable String typed) {
        int now = days.today().getYear();
        return typed != null && typed.matches("\\d{4}") ? Math.clamp(Integer.parseInt(typed), EARLIEST, LATEST) : now;
    }

    private String year(int year, DayForm form, Map<String, String> mistakes, @Nullable String said, Model model) {
        model.addAttribute("year", WorkYear.of(year, rules.calendar(), days.today(), texts));
        model.addAttribute("counted", counted(year));
        model.addAttribute("may", days.mayDecide());
        model.addAttribute("form", form);
        model.addAttribute("mistakes", mistakes);
        model.addAttribute("said", said);
        return "duties/days";
    }

    /** What came of counting again over each day, in words. */
    private Map<LocalDate, String> counted(int year) {
        return recounts.last(year).stream().collect(Collectors.toMap(Order::day, this::words));
    }

    private String words(Order order) {
        return order.finished() ? texts.of("duties.days.counted", order.moved()) : texts.of("duties.days.counting");
    }

    /** Shows what the day would change before anything is changed. */
    @PostMapping("/working-days/proposals")
    String propose(@ModelAttribute DayForm form, Model model, HttpServletResponse response) {
        var mistakes = form.mistakes();
        if (!mistakes.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            int shown = DayForm.day(form.day())
                    .map(LocalDate::getYear)
                    .orElse(days.today().getYear());
            return year(shown, form, mistakes, null, model);
        }
        var day = form.decided();
        if (rules.calendar().special().containsKey(day.day())) {
            throw DAY_DECIDED_ALREADY.refuse(day.day());
        }
        model.addAttribute("day", day);
        model.addAttribute("worked", rules.calendar().isWorkingDay(day.day()));
        model.addAttribute("moves", recounts.wouldMove(day));
        return "duties/day";
    }

    @PostMapping("/working-days")
    String decide(@ModelAttribute DayForm form) {
        if (!form.mistakes().isEmpty()) {
            throw DAY_UNREADABLE.refuse();
        }
        var day = form.decided();
        days.decide(day);
        return "redirect:/working-days?said=added&year=" + day.day().getYear();
    }

    @GetMapping("/working-days/{day}")
    String decided(@PathVariable String day, Model model) {
        var asked = DayForm.day(day).orElseThrow(() -> DAY_NOT_DECIDED.refuse(day));
        var decided = rules.calendar().special().get(asked);
        if (decided == null) {
            throw DAY_NOT_DECIDED.refuse(asked);
        }
        model.addAttribute("day", decided);
        model.addAttribute("moves", recounts.wouldMoveWithout(asked));
        model.addAttribute("may", days.mayDecide());
        return "duties/day-back";
    }

    @PostMapping("/working-days/{day}/withdrawal")
    String takeBack(@PathVariable String day, @RequestParam(defaultValue = "") String reason) {
        var asked = DayForm.day(day).orElseThrow(() -> DAY_NOT_DECIDED.refuse(day));
        days.takeBack(asked, reason);
        return "redirect:/working-days?said=back&year=" + asked.getYear();
    }
}
