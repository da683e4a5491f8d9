package vn.gandan.reporting.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gandan.reporting.Receipt.Rejection;
import vn.gandan.reporting.Submission.Figure;
import vn.gandan.shared.Numbers;
import vn.gandan.shared.Period;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.VietnameseText;

/** The rows of one sending, gathered by unit and period as they come; what cannot be read is put aside. */
final class Bundles {

    /** The rows of one unit, as the sender calls it, and one period. */
    record Bundle(String unit, Period period, List<Figure> figures) {}

    private record Named(String unit, String period) {}

    private final Map<Named, Bundle> bundles = new LinkedHashMap<>();
    private final Map<Named, Refusal> refused = new HashMap<>();
    // A sending says the same few words a hundred thousand times.
    private final Map<String, String> words = new HashMap<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private Named lastNamed = new Named("", "");
    private @Nullable Bundle last;

    void add(SentRow row) {
        String field = "period";
        try {
            var bundle = bundle(row);
            field = "value";
            var value = row.value() == null ? null : Numbers.parsePlain(row.value());
            bundle.figures().add(new Figure(word(row.indicator()), word(row.item()), value, row.row()));
        } catch (Refusal refusal) {
            rejections.add(new Rejection(row.row(), field, refusal));
        }
    }

    private Bundle bundle(SentRow row) {
        if (last != null
                && lastNamed.unit().equals(row.unit())
                && lastNamed.period().equals(row.period())) {
            return last;
        }
        var named = new Named(word(row.unit()), word(row.period()));
        var before = refused.get(named);
        if (before != null) {
            throw before;
        }
        try {
            last = bundles.computeIfAbsent(
                    named, ignored -> new Bundle(named.unit(), Period.parse(named.period()), new ArrayList<>()));
        } catch (Refusal refusal) {
            refused.put(named, refusal);
            throw refusal;
        }
        lastNamed = new Named(row.unit(), row.period());
        return last;
    }

    private String word(String written) {
        return words.computeIfAbsent(written, ignored -> VietnameseText.nfc(written.strip()));
    }

    Collection<Bundle> all() {
        return bundles.values();
    }

    List<Rejection> rejections() {
        return rejections;
    }
}
