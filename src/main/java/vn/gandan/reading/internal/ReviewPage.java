package vn.gandan.reading.internal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gandan.organisation.Unit;
import vn.gandan.reading.internal.Card.Choice;

/** The page on which a report is looked through: its text, and what was found in it. */
public record ReviewPage(
        Reading reading,
        @Nullable Unit unit,
        ShownText text,
        List<Card> cards,
        @Nullable Kind shown,
        Map<Kind, Integer> counts,
        int seen,
        int accepted,
        int written,
        int current,
        int editing,
        PlaceForm place,
        List<Choice> indicators,
        List<Choice> types,
        List<String> places,
        Notice notice) {

    /** Không có gì; báo cáo đã đọc từ trước; đã ghi; đã chọn đơn vị và kỳ; chưa chọn chỉ tiêu; và vì sao chưa làm được. */
    public enum Notice {
        NONE,
        AGAIN,
        WRITTEN,
        PLACED,
        INDICATOR_NEEDED,
        CHANGED,
        REPORT_CHANGED,
        ALREADY_WRITTEN;

        /** Whether it tells why what was asked for was not done. */
        public boolean warns() {
            return this == CHANGED || this == REPORT_CHANGED || this == ALREADY_WRITTEN;
        }
    }

    /** Whose report it is and of which period, as typed; the units that may be meant, and what is wrong. */
    public record PlaceForm(String unit, String first, String last, List<Choice> meant, Map<String, String> mistakes) {

        public PlaceForm {
            meant = List.copyOf(meant);
            mistakes = Map.copyOf(mistakes);
        }

        public @Nullable String mistake(String field) {
            return mistakes.get(field);
        }
    }

    public ReviewPage {
        cards = List.copyOf(cards);
        counts = Map.copyOf(counts);
        indicators = List.copyOf(indicators);
        types = List.copyOf(types);
        places = List.copyOf(places);
    }

    public int found() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int count(Kind kind) {
        return counts.getOrDefault(kind, 0);
    }

    /** Those still to be decided or written. */
    public List<Card> waiting() {
        return cards.stream().filter(card -> !card.proposal().written()).toList();
    }

    public List<Card> done() {
        return cards.stream().filter(card -> card.proposal().written()).toList();
    }

    /** Those that could not be written when somebody wanted to. */
    public int hindered() {
        return (int)
                cards.stream().filter(card -> card.proposal().problem() != null).count();
    }

    /** Figures that were written stay with the unit and period they were written for. */
    public boolean placeStays() {
        return cards.stream()
                .anyMatch(card -> card.kind() == Kind.FIGURE && card.proposal().written());
    }

    /** How far she came, of a hundred. */
    public String share() {
        return found() == 0 ? "0" : String.valueOf(100 * seen / found());
    }
}
