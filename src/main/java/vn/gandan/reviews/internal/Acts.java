package vn.gandan.reviews.internal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.filings.Filing;
import vn.gandan.filings.FilingKey;
import vn.gandan.filings.Filings;
import vn.gandan.filings.Outcome;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.Texts;

/** What whoever looks does with filings, and what she is told of it. */
@Service
class Acts {

    private final Filings filings;
    private final Looks looks;
    private final Texts text;

    Acts(Filings filings, Looks looks, Texts text) {
        this.filings = filings;
        this.looks = looks;
        this.text = text;
    }

    // Filings are found without a transaction: that somebody asked for what is hidden from her is recorded in one of
    // its own.
    FilingKey key(String unit, String form, String period) {
        return filings.key(unit, form, period);
    }

    List<FilingKey> keys(Collection<String> units, String form, String period) {
        return units.stream().map(unit -> key(unit, form, period)).toList();
    }

    Map<FilingKey, Integer> seen(Collection<Choice> choices, String form, String period) {
        var seen = new LinkedHashMap<FilingKey, Integer>();
        choices.forEach(choice -> seen.put(key(choice.unit(), form, period), choice.version()));
        return seen;
    }

    @Transactional
    Did approve(Map<FilingKey, Integer> seen, String form, String period) {
        var outcomes = filings.approve(seen);
        looks.know(done(outcomes));
        return told("reviews.approved", outcomes, form, period, true);
    }

    @Transactional
    Did takeBack(Collection<FilingKey> keys, String form, String period) {
        return told("reviews.taken-back", filings.takeBack(keys), form, period, false);
    }

    @Transactional
    Did lock(Collection<FilingKey> keys, String form, String period) {
        return told("reviews.locked", filings.lock(keys), form, period, false);
    }

    @Transactional
    Filing sendBack(FilingKey key, Returning returning, int version) {
        var returned = filings.sendBack(key, returning.reason(), returning.byCell(), version);
        looks.know(List.of(key));
        return returned;
    }

    private static List<FilingKey> done(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> outcome.filing() != null)
                .map(Outcome::key)
                .toList();
    }

    private Did told(String words, List<Outcome> outcomes, String form, String period, boolean undoable) {
        var done = done(outcomes);
        var refused = outcomes.stream()
                .filter(outcome -> outcome.refusal() != null)
                .map(outcome -> text.of(
                        "reviews.not-done",
                        outcome.key().unit().title(),
                        sentence(Objects.requireNonNull(outcome.refusal()))))
                .toList();
        var undo = undoable ? done.stream().map(key -> key.unit().reference()).toList() : List.<String>of();
        var sentence = switch (done.size()) {
            case 0 -> "";
            case 1 -> text.of(words + ".one", done.getFirst().unit().title());
            default -> text.of(words, done.size());
        };
        return new Did(sentence, refused, undo, form, period);
    }

    String sentence(Refusal refusal) {
        return text.of("error." + refusal.code().name(), refusal.details().toArray());
    }
}
