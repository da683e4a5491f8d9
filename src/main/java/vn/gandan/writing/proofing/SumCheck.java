package vn.gandan.writing.proofing;

import static vn.gandan.writing.proofing.Finding.Why.PARTS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gandan.shared.Numbers;
import vn.gandan.writing.proofing.Finding.Mend;

/** Parts of the text against their total: "20 mô hình, gồm 12 mô hình kinh tế, 8 mô hình văn hóa". */
final class SumCheck implements Check {

    /** All the parts are told. */
    private static final Pattern WHOLLY =
            Pattern.compile("(?iu)[^.;\\d]{0,60}(?<!\\p{L})(?:bao gồm|gồm|chia ra|cụ thể)(?!\\p{L})[^.;\\d]{0,20}");

    /** Some of them. */
    private static final Pattern AMONG =
            Pattern.compile("(?iu)[^.;\\d]{0,60}(?<!\\p{L})trong đó(?!\\p{L})[^.;\\d]{0,30}");

    private final Manuscript paper;

    SumCheck(Manuscript paper) {
        this.paper = paper;
    }

    @Override
    public Stream<Finding> findings() {
        return paper.figures().stream().flatMap(total -> against(total).stream());
    }

    private Optional<Finding> against(Stated total) {
        var first = paper.after(total);
        if (!plain(total) || first == null || !first.sentence().equals(total.sentence())) {
            return Optional.empty();
        }
        var between = paper.between(total.span(), first.span());
        boolean wholly = WHOLLY.matcher(between).matches();
        if (!wholly && !AMONG.matcher(between).matches()) {
            return Optional.empty();
        }
        var parts = parts(total, first);
        var sum = parts.stream().map(Stated::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        int compared = sum.compareTo(total.value());
        // Parts that are only some may be less together.
        boolean wrong = compared > 0 || (wholly && parts.size() > 1 && compared < 0);
        return wrong ? Optional.of(finding(total, sum, wholly && parts.size() > 1)) : Optional.empty();
    }

    private static boolean plain(Stated stated) {
        return !stated.percent()
                && stated.figure().change() == null
                && stated.figure().bound() == null
                && stated.figure().of() == null;
    }

    /** Those in the same unit that follow one another. */
    private List<Stated> parts(Stated total, Stated first) {
        var parts = new ArrayList<Stated>();
        @Nullable Stated last = null;
        boolean listed = paper.between(total.span(), first.span()).contains(":");
        for (var next = first; next != null && next.sentence().equals(total.sentence()); next = paper.after(next)) {
            if (last != null && ends(paper.between(last.span(), next.span()), listed)) {
                break;
            }
            if (plain(next) && sameUnit(total, next)) {
                parts.add(next);
            } else if (!next.percent()) {
                break;
            }
            last = next;
        }
        return parts;
    }

    private static boolean ends(String between, boolean listed) {
        return (!listed && between.contains(";"))
                || AMONG.matcher(between).find()
                || WHOLLY.matcher(between).find();
    }

    private static boolean sameUnit(Stated total, Stated part) {
        return total.figure().unit().equals(part.figure().unit()) && noun(total).equals(noun(part));
    }

    private static String noun(Stated stated) {
        return Vietnamese.lower(stated.figure().unitText()).split(" ", -1)[0];
    }

    private static Finding finding(Stated total, BigDecimal sum, boolean wholly) {
        var number = total.number();
        return Finding.of(
                PARTS,
                total.span(),
                List.of(Numbers.VIETNAMESE.exact(sum), Numbers.VIETNAMESE.exact(total.value())),
                null,
                wholly && number != null ? new Mend(number.span(), number.writing(sum)) : null);
    }
}
