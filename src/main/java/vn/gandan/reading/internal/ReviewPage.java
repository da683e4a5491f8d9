package vn.gandan.reading.internal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gandan.organisation.Unit;
import vn.gandan.reading.internal.Card.Choice;

/**
 * The page on which a report is looked through: its text, and what was found in it.
 *
 * @param waiting those still to be decided or written
 * @param current the number of the one that is looked at, 0: none
 * @param editing the number of the one that is put right, 0: none
 */
public record ReviewPage(
        Reading reading,
        @Nullable Unit unit,
        ShownText text,
        Stretch<Card> waiting,
        Stretch<Card> done,
        @Nullable Kind shown,
        Counts counts,
        int current,
        int editing,
        PlaceForm place,
        Offered offered,
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

    /** What a person may choose among when she puts a proposal right. */
    public record Offered(List<Choice> indicators, List<Choice> types, List<String> places) {

        static final Offered NOTHING = new Offered(List.of(), List.of(), List.of());

        public Offered {
            indicators = List.copyOf(indicators);
            types = List.copyOf(types);
            places = List.copyOf(places);
        }
    }

    /** To a proposal: on this page, or on the one where it stands. */
    public String link(int number) {
        return waiting.shown().stream().anyMatch(card -> card.number() == number) ? "#m" + number : address(number);
    }

    /** Of this page, with another proposal looked at. */
    public String address(int number) {
        return reading.address() + (shown == null ? "" : "&kind=" + shown.code()) + "&at=" + number + "#m" + number;
    }
}
