package vn.gandan.filings.internal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.gandan.access.Access;
import vn.gandan.filings.Filing;
import vn.gandan.filings.Filings;
import vn.gandan.forms.Asked;
import vn.gandan.forms.Forms;
import vn.gandan.shared.Period;

/** Who has sent a form for a period and who has not, for other programs. */
@RestController
class FilingsApi {

    private final Filings filings;
    private final Forms forms;
    private final Access access;

    FilingsApi(Filings filings, Forms forms, Access access) {
        this.filings = filings;
        this.forms = forms;
        this.access = access;
    }

    record Answer(String form, String period, List<Row> filings) {}

    /** One unit's; a moment is null where it has not happened. */
    record Row(
            String unit,
            String name,
            LocalDate due,
            Filing.Status status,
            @Nullable String approvedAt,
            boolean late,
            @Nullable String firstSentAt,
            @Nullable String sentAt) {}

    @GetMapping("/api/v1/filings")
    Answer filings(@RequestParam String form, @RequestParam String period, @RequestParam String under) {
        var wanted = Period.parse(period);
        var root = access.visible(under, wanted.lastDay());
        var id = forms.form(form).id();
        var rows = forms.askedUnder(root, wanted).stream()
                .filter(asked -> asked.assignment().form().equals(id))
                .flatMap(asked -> filings.of(asked, root).stream().map(filing -> row(filing, own(filing, asked))))
                .toList();
        return new Answer(form, wanted.code(), rows);
    }

    /** Another assignment may ask this unit, with another due date. */
    private Asked own(Filing filing, Asked asked) {
        return forms.asked(
                        filing.key().unit(), filing.key().form(), filing.key().period())
                .orElse(asked);
    }

    private static Row row(Filing filing, Asked asked) {
        var sending = filing.sending();
        var level = filing.approvedAt();
        return new Row(
                filing.key().unit().reference(),
                filing.key().unit().fullName(),
                asked.due(),
                filing.status(),
                level == null ? null : level.code(),
                filing.late(asked.due()),
                sending == null ? null : sending.first().toString(),
                sending == null ? null : sending.at().toString());
    }
}
