package vn.gandan.reviews.internal;

import static vn.gandan.reviews.ReviewsError.NOT_YOURS_TO_REMIND;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import vn.gandan.organisation.Level;
import vn.gandan.shared.TableFile;
import vn.gandan.shared.Texts;
import vn.gandan.shared.VietnameseText;

/** Who has not sent what was asked, and "Nhắc n nơi đã chọn". */
@Controller
class LateController {

    private final Reviewers reviewers;
    private final Standings standings;
    private final Latecomers latecomers;
    private final Nudging nudging;
    private final Texts text;

    LateController(Reviewers reviewers, Standings standings, Latecomers latecomers, Nudging nudging, Texts text) {
        this.reviewers = reviewers;
        this.standings = standings;
        this.latecomers = latecomers;
        this.nudging = nudging;
        this.text = text;
    }

    /** What the address says. */
    record Wanted(
            @Nullable String under,
            @Nullable String form,
            @Nullable String period,
            @Nullable String level,
            @Nullable Integer page) {

        /** Whatever of it is said, to come back to. */
        Map<String, String> said() {
            var said = new LinkedHashMap<String, String>();
            put(said, "form", form);
            put(said, "period", period);
            put(said, "level", level);
            put(said, "under", under);
            return said;
        }

        private static void put(Map<String, String> said, String name, @Nullable String value) {
            if (value != null && !value.isBlank()) {
                said.put(name, value);
            }
        }

        Latecomers.Wish wish() {
            return new Latecomers.Wish(
                    form, period, Wanted.level(level), page == null ? 1 : Math.clamp(page, 1, 100_000));
        }

        private static @Nullable Level level(@Nullable String code) {
            return Arrays.stream(Level.values())
                    .filter(each -> each.code().equals(code))
                    .findFirst()
                    .orElse(null);
        }
    }

    @GetMapping("/reviews/late")
    String late(@ModelAttribute Wanted wanted, @RequestParam(defaultValue = "") String choose, Model model) {
        var reviewer = reviewers.at(wanted.under());
        if (reviewer.isEmpty()) {
            return "reviews/nobody";
        }
        model.addAttribute("late", latecomers.of(reviewer.get(), wanted.wish(), Late.A_PAGE));
        model.addAttribute("choose", choose);
        model.addAttribute("today", reviewers.today());
        return "reviews/late";
    }

    @PostMapping("/reviews/reminders")
    String nudge(
            @ModelAttribute Wanted wanted,
            @RequestParam(defaultValue = "") List<String> duty,
            @RequestParam(defaultValue = "false") boolean all,
            RedirectAttributes said) {
        var reviewer = reviewers.at(wanted.under()).orElseThrow(NOT_YOURS_TO_REMIND::refuse);
        var asked = standings.asked(reviewer.root(), words(wanted.form()), words(wanted.period()));
        said.addFlashAttribute(
                "did",
                Did.that(
                        duty.isEmpty() && !all
                                ? text.of("reviews.nobody-chosen")
                                : told(nudging.nudge(reviewer, asked, all ? null : Set.copyOf(duty)))));
        return "redirect:/reviews/late?" + query(wanted);
    }

    private static String words(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    private static String query(Wanted wanted) {
        var address = UriComponentsBuilder.newInstance();
        wanted.said().forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(wanted.said()).toUriString().substring(1);
    }

    private String told(Nudging.Nudged nudged) {
        var sentences = new ArrayList<String>();
        sentences.add(text.of(nudged.told() == 0 ? "reviews.nudged.none" : "reviews.nudged", nudged.told()));
        if (nudged.unreached() > 0) {
            sentences.add(text.of("reviews.nudged.unreached", nudged.unreached()));
        }
        if (nudged.sent() > 0) {
            sentences.add(text.of("reviews.nudged.sent", nudged.sent()));
        }
        return String.join(" ", sentences);
    }

    @GetMapping("/reviews/late.csv")
    ResponseEntity<byte[]> csv(@ModelAttribute Wanted wanted) {
        return file(wanted).csv();
    }

    @GetMapping("/reviews/late.xlsx")
    ResponseEntity<byte[]> xlsx(@ModelAttribute Wanted wanted) throws IOException {
        return file(wanted).xlsx(text.of("reviews.late"), 2, List.of());
    }

    private TableFile file(Wanted wanted) {
        var reviewer = reviewers.at(wanted.under()).orElseThrow(NOT_YOURS_TO_REMIND::refuse);
        var late = latecomers.of(reviewer, wanted.wish().firstPage(), Integer.MAX_VALUE);
        var standing = late.standing();
        var name = standing == null
                ? "chua-nop"
                : VietnameseText.fold("chua nop " + standing.asked().code() + " "
                                + standing.asked().period().code())
                        .replaceAll("[^a-z0-9]+", "-");
        return new TableFile(name, rows(late));
    }

    private List<List<?>> rows(Late late) {
        var rows = new ArrayList<List<?>>();
        rows.add(Stream.of("code", "unit", "above", "due", "days", "status", "last", "account")
                .map(head -> text.of("reviews.late." + head))
                .toList());
        for (var group : late.groups()) {
            for (var row : group.rows()) {
                rows.add(row(late, group, row));
            }
        }
        return rows;
    }

    private List<?> row(Late late, Late.Group group, Late.Row row) {
        var unit = row.filing().key().unit();
        var above = group.above();
        var lastSent = row.lastSent();
        return List.of(
                unit.code() == null ? "" : unit.code(),
                unit.title(),
                above == null ? "" : above.title(),
                Objects.requireNonNull(late.standing()).asked().due(),
                BigDecimal.valueOf(row.days()),
                text.of("reviews.status." + row.filing().status()),
                lastSent == null ? text.of("reviews.late.never") : text.moment(lastSent),
                text.of(row.reached() ? "reviews.late.reached" : "reviews.late.unreached"));
    }
}
