package vn.gandan.shared;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The words of the screens for tests of records, which need no application. */
public final class TestTexts {

    private TestTexts() {}

    public static Texts of(String... modules) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(
                List.of(modules).stream().map(module -> "messages/" + module).toArray(String[]::new));
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Texts(messages);
    }

    public static <T> T in(Locale locale, Supplier<T> work) {
        LocaleContextHolder.setLocale(locale);
        try {
            return work.get();
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }
}
