package vn.gandan.shared.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import vn.gandan.shared.Display;

/** The reader chooses language, size of letters and contrast; the device remembers. */
@Controller
class ReadingController {

    private final LocaleResolver languages;

    ReadingController(LocaleResolver languages) {
        this.languages = languages;
    }

    @PostMapping("/language")
    String language(
            @RequestParam String language,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        languages.setLocale(request, response, Locale.of(language.equals("en") ? "en" : "vi"));
        return "redirect:" + within(back);
    }

    @PostMapping("/display")
    String display(
            @RequestParam(required = false) @Nullable String size,
            @RequestParam(required = false) @Nullable String contrast,
            @RequestParam(defaultValue = "/") String back,
            @CookieValue(name = Display.COOKIE, required = false) @Nullable String current,
            HttpServletResponse response) {
        var display = Display.of(current, false);
        display = size == null ? display : display.withSize(size);
        display = contrast == null ? display : display.withContrast(contrast);
        var cookie = ResponseCookie.from(Display.COOKIE, display.cookie())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return "redirect:" + within(back);
    }

    /**
     * Only an address of our own, written as browsers write it: one that starts with two slashes or a backslash leads
     * elsewhere, one with braces is a template, and other letters no header can hold.
     */
    private static String within(String back) {
        return back.matches("/(?!/)[!-~&&[^\\\\{}]]*") ? back : "/";
    }
}
