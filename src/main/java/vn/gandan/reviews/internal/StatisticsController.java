package vn.gandan.reviews.internal;

import static vn.gandan.reviews.ReviewsError.NOTHING_ASKED_HERE;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.gandan.filings.Statistics;
import vn.gandan.organisation.Level;
import vn.gandan.shared.TableFile;
import vn.gandan.shared.Texts;
import vn.gandan.shared.VietnameseText;

/** How units kept to the due dates. */
@Controller
class StatisticsController {

    private final Reviewers reviewers;
    private final Punctualities punctualities;
    private final Texts text;

    StatisticsController(Reviewers reviewers, Punctualities punctualities, Texts text) {
        this.reviewers = reviewers;
        this.punctualities = punctualities;
        this.text = text;
    }

    /** What the address says. */
    record Wanted(
            @Nullable String under,
            @Nullable String form,
            @Nullable String period,
            @Nullable String level) {

        Punctualities.Wish wish() {
            var told = Arrays.stream(Level.values())
                    .filter(each -> each.code().equals(level))
                    .findFirst()
                    .orElse(null);
            return new Punctualities.Wish(blank(form), blank(period), told);
        }

        private static @Nullable String blank(@Nullable String said) {
            return said == null || said.isBlank() ? null : said;
        }
    }

    @GetMapping("/reviews/statistics")
    String statistics(@ModelAttribute Wanted wanted, Model model) {
        var reviewer = reviewers.at(wanted.under());
        if (reviewer.isEmpty()) {
            return "reviews/nobody";
        }
        model.addAttribute("punctuality", punctualities.of(reviewer.get(), wanted.wish()));
        model.addAttribute("under", wanted.under());
        return "reviews/statistics";
    }

    @GetMapping("/reviews/statistics.xlsx")
    ResponseEntity<byte[]> xlsx(@ModelAttribute Wanted wanted) throws IOException {
        return file(wanted).xlsx(text.of("reviews.statistics"), 2, List.of());
    }

    @GetMapping("/reviews/statistics.csv")
    ResponseEntity<byte[]> csv(@ModelAttribute Wanted wanted) {
        return file(wanted).csv();
    }

    private TableFile file(Wanted wanted) {
        var punctuality = reviewers
                .at(wanted.under())
                .map(reviewer -> punctualities.of(reviewer, wanted.wish()))
                .filter(told -> told.form() != null)
                .orElseThrow(() -> NOTHING_ASKED_HERE.refuse("", ""));
        var rows = new ArrayList<List<?>>();
        rows.add(
                Stream.of("code", "unit", "asked", "due", "in-time", "late", "missing", "share", "approved", "returned")
                        .map(head -> text.of("reviews.statistics." + head))
                        .toList());
        punctuality.rows().forEach(row -> rows.add(row(row)));
        if (punctuality.total() != null) {
            rows.add(row(punctuality.total()));
        }
        return new TableFile(VietnameseText.fold("nop bao cao " + wanted.form()).replaceAll("[^a-z0-9]+", "-"), rows);
    }

    private static List<?> row(Statistics row) {
        var share = Punctuality.share(row);
        return List.of(
                row.unit().code() == null ? "" : row.unit().code(),
                row.unit().title(),
                number(row.asked()),
                number(Punctuality.due(row)),
                number(row.inTime()),
                number(row.late()),
                number(row.missing()),
                share == null ? "" : share.setScale(1, RoundingMode.HALF_UP),
                number(row.approved()),
                number(row.returned()));
    }

    private static BigDecimal number(int count) {
        return BigDecimal.valueOf(count);
    }
}
