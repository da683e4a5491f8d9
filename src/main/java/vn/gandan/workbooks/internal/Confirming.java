package vn.gandan.workbooks.internal;

import static vn.gandan.filings.FilingsError.FILING_CHANGED_MEANWHILE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.gandan.filings.Entry;
import vn.gandan.filings.FilingKey;
import vn.gandan.filings.Filings;
import vn.gandan.filings.Outcome;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.Texts;

/**
 * Does what was confirmed, each unit by itself. Without a transaction over all, so that what was sent stays sent when a later
 * part fails; sending it again sends the rest.
 */
@Component
class Confirming {

    private static final Logger log = LoggerFactory.getLogger(Confirming.class);
    private static final int ATTEMPTS = 5;

    private final Trials trials;
    private final Filings filings;
    private final Texts text;

    Confirming(Trials trials, Filings filings, Texts text) {
        this.trials = trials;
        this.filings = filings;
        this.text = text;
    }

    /** The upload's own identifier is that of the sending: confirming it twice sends once. */
    List<Result> send(UUID upload, Filled filled) {
        return each(filled, (entries, part) -> sent(upload, entries, part));
    }

    List<Result> save(Filled filled) {
        return each(filled, (entries, part) -> saved(entries));
    }

    private interface Step {

        Map<FilingKey, Result> take(Map<FilingKey, Entry> entries, List<Judged> part);
    }

    private List<Result> each(Filled filled, Step step) {
        var place = trials.place(filled);
        var fields = place.asked().definition().byCell().keySet();
        var results = new ArrayList<Result>();
        trials.each(filled, place, part -> {
            var brought = part.stream()
                    .filter(judged -> judged.verdict().brings())
                    .collect(Collectors.toMap(
                            judged -> judged.before().key(),
                            judged -> Trials.entry(judged.row(), fields),
                            (one, same) -> one,
                            LinkedHashMap::new));
            var taken = step.take(brought, part);
            part.forEach(judged -> {
                var result = taken.get(judged.before().key());
                results.add(result == null ? left(judged) : result);
            });
        });
        log.info(
                "Workbook of {} for {} confirmed: {} of {} units taken",
                filled.form(),
                filled.period(),
                results.stream()
                        .filter(result -> result.kind().compareTo(Result.Kind.UNCHANGED) < 0)
                        .count(),
                results.size());
        return results;
    }

    private Result left(Judged judged) {
        return switch (judged.verdict()) {
            case BLANK -> result(judged.before().key(), Result.Kind.BLANK, "");
            case UNCHANGED -> result(judged.before().key(), Result.Kind.UNCHANGED, "");
            default ->
                result(
                        judged.before().key(),
                        Result.Kind.REFUSED,
                        text.of(
                                "workbooks.result.faults",
                                judged.faults().size(),
                                judged.faults().getFirst().at(),
                                judged.faults().getFirst().words()));
        };
    }

    private Map<FilingKey, Result> sent(UUID upload, Map<FilingKey, Entry> entries, List<Judged> part) {
        var ready = new LinkedHashMap<FilingKey, Entry>();
        part.stream()
                .filter(judged -> judged.verdict() == Verdict.READY)
                .map(judged -> judged.before().key())
                .forEach(key -> ready.put(key, Objects.requireNonNull(entries.get(key))));
        return ready.isEmpty() ? Map.of() : sent(upload, ready, ATTEMPTS);
    }

    /** Somebody who writes into one of them at the same moment turns all of them back: then once more. */
    private Map<FilingKey, Result> sent(UUID upload, Map<FilingKey, Entry> ready, int attempts) {
        try {
            return filings.sendAll(ready, upload).stream()
                    .collect(Collectors.toMap(Outcome::key, outcome -> result(outcome, Result.Kind.SENT)));
        } catch (Refusal refusal) {
            if (refusal.code() == FILING_CHANGED_MEANWHILE && attempts > 1) {
                return sent(upload, ready, attempts - 1);
            }
            return ready.keySet().stream()
                    .collect(Collectors.toMap(key -> key, key -> result(key, Result.Kind.REFUSED, words(refusal))));
        }
    }

    private Map<FilingKey, Result> saved(Map<FilingKey, Entry> entries) {
        return entries.isEmpty()
                ? Map.of()
                : filings.saveAll(entries).stream()
                        .collect(Collectors.toMap(Outcome::key, outcome -> result(outcome, Result.Kind.SAVED)));
    }

    private Result result(Outcome outcome, Result.Kind done) {
        var refusal = outcome.refusal();
        return refusal == null
                ? result(outcome.key(), done, "")
                : result(outcome.key(), Result.Kind.REFUSED, words(refusal));
    }

    private String words(Refusal refusal) {
        return text.of("error." + refusal.code().name(), refusal.details().toArray());
    }

    private static Result result(FilingKey key, Result.Kind kind, String words) {
        return new Result(key.unit().title(), key.address(), kind, words);
    }
}
