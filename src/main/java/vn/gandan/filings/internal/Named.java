package vn.gandan.filings.internal;

import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.gandan.filings.FilingKey;
import vn.gandan.forms.Asked;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Period;
import vn.gandan.shared.Texts;

/** How forms and filings are called in what is written down for all to read: in Vietnamese, whoever writes it. */
@Component
class Named {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Texts text;

    Named(Texts text) {
        this.text = text;
    }

    /** "Phiếu DV-T, tháng 7/2024". */
    String paper(FilingKey key) {
        return inVietnamese(() -> text.of("filings.paper", key.formCode(), period(key.period())));
    }

    /** "Biểu DV-T, tháng 7/2024". */
    String source(Asked asked) {
        return inVietnamese(() -> text.of("filings.source", asked.code(), period(asked.period())));
    }

    /** "Nộp phiếu tháng 7/2024: Tình hình công tác dân vận", with the unit it is about where another one owes it. */
    String duty(Asked asked, Unit about, Unit owing) {
        var title = asked.definition().title();
        return inVietnamese(() -> about.id().equals(owing.id())
                ? text.of("filings.duty", period(asked.period()), title)
                : text.of("filings.duty.for", period(asked.period()), title, about.fullName()));
    }

    String askedNoMore() {
        return inVietnamese(() -> text.of("filings.asked-no-more"));
    }

    String incomplete() {
        return inVietnamese(() -> text.of("filings.incomplete"));
    }

    /** As inside a sentence. */
    private String period(Period period) {
        var said = text.period(period);
        return said.substring(0, 1).toLowerCase(VIETNAMESE) + said.substring(1);
    }

    private static String inVietnamese(Supplier<String> said) {
        var before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(VIETNAMESE);
        try {
            return said.get();
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }
}
