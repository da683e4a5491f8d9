package vn.gandan.programmes.internal;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.programmes.Programme;
import vn.gandan.programmes.ProgrammeId;
import vn.gandan.shared.Texts;

/** The programmes of a year, a new one, and the page of each. */
@Controller
class ProgrammeController {

    private final Boards boards;
    private final Sheets sheets;
    private final Making making;
    private final ProgrammeBook programmes;
    private final TaskDesk tasks;
    private final Hands hands;
    private final Seat seat;
    private final Texts text;

    ProgrammeController(
            Boards boards,
            Sheets sheets,
            Making making,
            ProgrammeBook programmes,
            TaskDesk tasks,
            Hands hands,
            Seat seat,
            Texts text) {
        this.boards = boards;
        this.sheets = sheets;
        this.making = making;
        this.programmes = programmes;
        this.tasks = tasks;
        this.hands = hands;
        this.seat = seat;
        this.text = text;
    }

    @GetMapping("/programmes")
    String board(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "own") String tab,
            Model model) {
        model.addAttribute("board", boards.of(year(year), tab(tab)));
        return "programmes/board";
    }

    private int year(@Nullable Integer asked) {
        return asked == null ? seat.today().getYear() : Math.clamp(asked, 1930, 2200);
    }

    private Board.Tab tab(String written) {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "below" -> Board.Tab.BELOW;
            case "joint" -> Board.Tab.JOINT;
            default -> seat.unit().isEmpty() ? Board.Tab.BELOW : Board.Tab.OWN;
        };
    }

    @GetMapping("/programmes/new")
    String form(
            @RequestParam(defaultValue = "yearly") String kind,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String from,
            Model model) {
        var copied = Optional.ofNullable(from).map(ProgrammeId::of).map(programmes::programme);
        model.addAttribute(
                "form", making.blank(seat.desk(), "coordination".equals(kind), year(year), copied.orElse(null)));
        return "programmes/new";
    }

    @PostMapping("/programmes")
    ModelAndView make(@RequestParam MultiValueMap<String, String> fields, RedirectAttributes next) {
        var typed = new Typed(fields);
        var faults = new Faults();
        var made = making.read(typed, seat.desk(), faults);
        if (made.isEmpty()) {
            return new ModelAndView(
                    "programmes/new",
                    Map.of("form", making.again(typed, seat.desk(), faults)),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var programme = making.make(made.get());
        next.addFlashAttribute("done", new Told(text.of("programmes.made", programme.title()), null, null));
        return new ModelAndView("redirect:" + programme.id().address());
    }

    @GetMapping("/programmes/{id}")
    ModelAndView sheet(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String take,
            @RequestParam(required = false) @Nullable String behind) {
        return hands.from(ProgrammeId.of(id))
                .map(handed -> new ModelAndView("programmes/handed", "handed", handed))
                .orElseGet(() -> tasks.page(sheets.of(ProgrammeId.of(id)), take, behind));
    }

    @PostMapping("/programmes/{id}/closing")
    String close(@PathVariable String id, RedirectAttributes next) {
        var closed = programmes.close(ProgrammeId.of(id));
        next.addFlashAttribute(
                "done", new Told(text.of("programmes.closed", closed.title()), address(closed) + "/opening", null));
        return "redirect:" + address(closed);
    }

    @PostMapping("/programmes/{id}/opening")
    String open(@PathVariable String id) {
        return "redirect:" + address(programmes.reopen(ProgrammeId.of(id)));
    }

    private static String address(Programme programme) {
        return programme.id().address();
    }
}
