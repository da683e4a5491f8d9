package vn.gandan.reminders.internal;

import static vn.gandan.reminders.internal.RemindersError.POLICY_UNREADABLE;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** When people are reminded (lịch nhắc việc): everybody may read it, the administrator sets it. */
@Controller
class SettingsController {

    private final Settings settings;

    SettingsController(Settings settings) {
        this.settings = settings;
    }

    @GetMapping("/reminders")
    String policy(Model model) {
        model.addAttribute("policy", settings.policy());
        model.addAttribute("mayChange", settings.mayChange());
        return "reminders/policy";
    }

    @PostMapping("/reminders")
    String change(
            @RequestParam String before,
            @RequestParam int every,
            @RequestParam int escalate,
            @RequestParam int hour,
            @RequestParam(defaultValue = "false") boolean mail,
            @RequestParam int version,
            RedirectAttributes after) {
        settings.change(new Policy(days(before), every, escalate, hour, mail, version));
        after.addFlashAttribute("saved", true);
        return "redirect:/reminders";
    }

    /** "3, 1, 0". */
    private static List<Integer> days(String typed) {
        try {
            return Arrays.stream(typed.strip().split("[\\s,;]+", -1))
                    .filter(day -> !day.isEmpty())
                    .map(Integer::valueOf)
                    .toList();
        } catch (NumberFormatException unreadable) {
            throw POLICY_UNREADABLE.refuse();
        }
    }
}
