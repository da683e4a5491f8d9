package vn.gandan.filings.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.gandan.filings.Filings;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.Texts;

/** What the page's script keeps while somebody types, and sends when the network is back. */
@RestController
class DraftController {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Filings filings;
    private final Papers papers;
    private final Texts text;
    private final Clock clock;

    DraftController(Filings filings, Papers papers, Texts text, Clock clock) {
        this.filings = filings;
        this.papers = papers;
        this.text = text;
        this.clock = clock;
    }

    /**
     * What the page has to show after it.
     *
     * @param seen what stands in the fields now, so that the next change is told from it
     * @param address where to read on once it was sent; null while it was not
     */
    record Answer(
            int version,
            String at,
            int filled,
            List<Integer> parts,
            Map<String, String> seen,
            Map<String, List<PaperLine.Problem>> problems,
            Map<String, String> clashes,
            @Nullable String sorry,
            @Nullable String address) {}

    @PostMapping(path = "/filing/draft", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Answer> keep(
            @RequestParam String unit,
            @RequestParam String form,
            @RequestParam String period,
            @RequestParam MultiValueMap<String, String> fields) {
        var key = filings.key(unit, form, period);
        var typed = new Typed(fields);
        try {
            var sheet = typed.sends()
                    ? filings.send(key, typed.entry(), typed.sending(), typed.version())
                    : filings.save(key, typed.entry(), typed.version());
            var address = typed.sends() && sheet.ready() ? key.address() : null;
            return ResponseEntity.ok(answer(papers.of(sheet, typed.sending(), typed.sends()), address));
        } catch (Refusal refusal) {
            var sentence =
                    text.of("error." + refusal.code().name(), refusal.details().toArray());
            return ResponseEntity.status(
                            HttpStatus.valueOf(refusal.code().kind().status()))
                    .body(answer(papers.again(key, typed, sentence), null));
        }
    }

    private Answer answer(Paper paper, @Nullable String address) {
        var lines = paper.lines();
        return new Answer(
                paper.filing().version(),
                TIME.format(Instant.now(clock).atZone(VIETNAM)),
                paper.filled(),
                paper.parts().stream().map(PaperPart::filled).toList(),
                lines.stream().collect(Collectors.toMap(PaperLine::name, PaperLine::seen)),
                lines.stream()
                        .filter(line -> !line.problems().isEmpty())
                        .collect(Collectors.toMap(PaperLine::name, PaperLine::problems)),
                paper.clashing().stream()
                        .collect(Collectors.toMap(PaperLine::name, line -> String.valueOf(line.clash()))),
                paper.sorry(),
                address);
    }
}
