package vn.gandan.writing.proofing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.gandan.shared.Period;
import vn.gandan.writing.phrases.Fact;

/**
 * What is known when a report is looked through.
 *
 * @param unit whose report it is, as inside a sentence: "tỉnh Hà Giang"
 * @param period null: nobody has said which; then nothing is known of its figures either
 * @param facts by the code of the indicator
 * @param below figures of the units below by their names as inside a sentence, then by the code of the indicator
 * @param papers registered under the symbols that are cited or {@linkplain NearSymbols near} them, by symbol
 * @param former units that are no more by the end of the period
 */
public record Known(
        String unit,
        @Nullable Period period,
        LocalDate today,
        Map<String, Fact> facts,
        Map<String, Map<String, BigDecimal>> below,
        Map<String, List<Registered>> papers,
        List<Former> former) {

    /**
     * A paper of the register.
     *
     * @param type its kind in words, in small letters: "chỉ thị"
     * @param endedOn since when it is no longer in force; null: it is, or nobody knows
     * @param replacedBy the paper that stands in its place
     */
    public record Registered(
            String symbol,
            String type,
            String body,
            String title,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate endedOn,
            @Nullable Registered replacedBy) {

        /** "Chỉ thị số 18-CT/TW ngày 26/10/2022". */
        String cited() {
            return Vietnamese.capitalised(type)
                    + " số "
                    + symbol
                    + (issuedOn == null ? "" : " ngày " + Vietnamese.day(issuedOn));
        }
    }

    /**
     * A unit that is no more (đơn vị đã sắp xếp).
     *
     * @param name with its kind: "xã Lũng Cú"
     * @param successors the names of those that took over from it
     */
    public record Former(String name, LocalDate endedOn, List<String> successors) {

        public Former {
            successors = List.copyOf(successors);
        }
    }

    public Known {
        facts = Map.copyOf(facts);
        below = Map.copyOf(below);
        papers = Map.copyOf(papers);
        former = List.copyOf(former);
    }

    /** Of a report that there are figures of. */
    Period reported() {
        return Objects.requireNonNull(period);
    }

    /** The day on which papers that it cites have to be in force. */
    LocalDate begins() {
        return period == null ? today : period.firstDay();
    }

    @Nullable Fact fact(String code) {
        var fact = facts.get(code);
        return fact == null || fact.value() == null ? null : fact;
    }
}
