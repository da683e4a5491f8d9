package vn.gandan.reminders.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What I have been told (thông báo), day by day. */
@Controller
class NoticesController {

    private static final int A_PAGE = 50;

    private final Bell bell;

    NoticesController(Bell bell) {
        this.bell = bell;
    }

    @GetMapping("/notices")
    String notices(@RequestParam(defaultValue = "0") int from, Model model) {
        var notices = bell.page(A_PAGE + 1, Math.max(from, 0));
        model.addAttribute("days", byDay(notices.stream().limit(A_PAGE).toList()));
        model.addAttribute("more", notices.size() > A_PAGE ? Math.max(from, 0) + A_PAGE : null);
        model.addAttribute("unseen", notices.stream().anyMatch(notice -> !notice.seen()));
        return "reminders/notices";
    }

    @PostMapping("/notices/seen")
    String seeAll() {
        bell.seeAll();
        return "redirect:/notices";
    }

    private static Map<LocalDate, List<Notice>> byDay(List<Notice> notices) {
        return notices.stream()
                .collect(Collectors.groupingBy(
                        Notice::toldOn, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.toList()));
    }
}
