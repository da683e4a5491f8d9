package vn.gandan.forms.internal;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.forms.FormsError;
import vn.gandan.shared.AdministrativeYear;
import vn.gandan.shared.Period;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.Texts;

/** The days on which administrative years end, by which law; an administrator adds what a new one says. */
@Controller
class AdministrativeYearController {

    private static final Pattern DAY = Pattern.compile("\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*");
    private static final int LATEST = 2200;
    private static final int CITATION = 300;

    private final AdministrativeYears years;
    private final Readings readings;
    private final Chronicle chronicle;
    private final Texts text;

    AdministrativeYearController(AdministrativeYears years, Readings readings, Chronicle chronicle, Texts text) {
        this.years = years;
        this.readings = readings;
        this.chronicle = chronicle;
        this.text = text;
    }

    @GetMapping("/administrative-year")
    ModelAndView page() {
        int next = present().lastDay().getYear() + 1;
        return page(String.valueOf(next), "14/12", "", Map.of());
    }

    private Period present() {
        readings.current(); // another program may have decided since
        return Period.around(Period.Kind.ADMINISTRATIVE_YEAR, chronicle.today()).orElseThrow();
    }

    private ModelAndView page(String year, String day, String citation, Map<String, String> faults) {
        var present = text.period(present());
        var page = new ModelAndView(
                "forms/administrative-year",
                "sheet",
                new YearPage(
                        AdministrativeYear.inForce().reversed(),
                        present,
                        years.mayDecide(),
                        year,
                        day,
                        citation,
                        faults));
        if (!faults.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    @PostMapping("/administrative-year")
    ModelAndView decide(
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String citation,
            RedirectAttributes next) {
        var faults = new LinkedHashMap<String, String>();
        var first = year(year);
        var last = day(day);
        var law = Clean.line(citation);
        if (first.isEmpty()) {
            faults.put("year", text.of("forms.year.fault.year"));
        }
        if (last.isEmpty()) {
            faults.put("day", text.of("forms.year.fault.day"));
        }
        if (law.isEmpty() || law.length() > CITATION) {
            faults.put("citation", text.of("forms.year.fault.citation"));
        }
        if (first.isEmpty() || last.isEmpty() || !faults.isEmpty()) {
            return page(year, day, citation, faults);
        }
        try {
            years.decide(new AdministrativeYear(first.get(), last.get(), law, true));
        } catch (Refusal refused) {
            if (refused.code() != FormsError.YEAR_HAS_BEGUN) {
                throw refused;
            }
            var sentence = text.of("error.YEAR_HAS_BEGUN", refused.details().toArray());
            return page(year, day, citation, Map.of("year", sentence));
        }
        next.addFlashAttribute("done", text.of("forms.year.decided", String.valueOf(first.get())));
        return new ModelAndView("redirect:/administrative-year");
    }

    private static Optional<Integer> year(String typed) {
        return Optional.of(typed.strip())
                .filter(year -> year.matches("\\d{4}"))
                .map(Integer::valueOf)
                .filter(year -> year >= 1900 && year <= LATEST);
    }

    private static Optional<MonthDay> day(String typed) {
        var read = DAY.matcher(typed);
        try {
            return read.matches()
                    ? Optional.of(MonthDay.of(Integer.parseInt(read.group(2)), Integer.parseInt(read.group(1))))
                    : Optional.empty();
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
