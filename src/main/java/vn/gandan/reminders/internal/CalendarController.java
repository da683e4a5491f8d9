package vn.gandan.reminders.internal;

import static vn.gandan.reminders.internal.RemindersError.CALENDAR_NOT_FOUND;

import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.gandan.access.Access;
import vn.gandan.access.Account;

/** One's work in one's own calendar (lịch công việc), under a secret address. */
@Controller
class CalendarController {

    private static final MediaType ICALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final Access access;
    private final WorkCalendarFile file;

    CalendarController(Access access, WorkCalendarFile file) {
        this.access = access;
        this.file = file;
    }

    @GetMapping("/my-calendar")
    String page(Model model) {
        model.addAttribute("open", access.feedOpenSince(own()).isPresent());
        return "reminders/calendar";
    }

    /** Shown once: the program keeps no secret that it could show again. */
    @PostMapping("/my-calendar")
    String open(RedirectAttributes after) {
        var secret = access.openFeed(own());
        after.addFlashAttribute(
                "address",
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/calendar/{secret}.ics")
                        .buildAndExpand(secret)
                        .toUriString());
        return "redirect:/my-calendar";
    }

    @PostMapping("/my-calendar/closing")
    String close() {
        access.closeFeed(own());
        return "redirect:/my-calendar";
    }

    @GetMapping("/calendar/{secret}.ics")
    ResponseEntity<String> read(@PathVariable String secret) {
        var account = access.byFeed(secret).orElseThrow(CALENDAR_NOT_FOUND::refuse);
        LocaleContextHolder.setLocale(Locale.of("vi"));
        return ResponseEntity.ok()
                .contentType(ICALENDAR)
                .cacheControl(CacheControl.noStore())
                .body(access.scopeOf(account).get(() -> file.of(account)));
    }

    private Account own() {
        return access.account().orElseThrow();
    }
}
