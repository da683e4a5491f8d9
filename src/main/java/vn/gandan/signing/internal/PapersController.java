package vn.gandan.signing.internal;

import java.util.Arrays;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.gandan.signing.Paper;

/** The papers on their way. */
@Controller
class PapersController {

    private static final String ALL = "ALL";

    private final PaperLists lists;

    PapersController(PaperLists lists) {
        this.lists = lists;
    }

    /** What cannot be a state shows what waits. */
    @GetMapping("/papers")
    ModelAndView papers(@RequestParam(defaultValue = "") String state, @RequestParam(defaultValue = "0") int from) {
        var wanted = Arrays.stream(Paper.State.values())
                .filter(each -> each.name().equals(state))
                .findFirst();
        var board = wanted.isPresent() || state.equals(ALL)
                ? lists.board(wanted.orElse(null), Math.max(from, 0))
                : lists.waiting();
        return new ModelAndView("signing/papers", Map.of("board", board));
    }
}
