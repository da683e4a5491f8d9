package vn.gandan.programmes.internal;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.gandan.duties.Matter;
import vn.gandan.duties.Source;
import vn.gandan.organisation.Unit;
import vn.gandan.programmes.Programme;
import vn.gandan.programmes.Reach;

/** A coordination programme is reviewed every year (sơ kết hằng năm); the unit owes each review from the start. */
@Component
class Reviews {

    private static final String SLOT = "REVIEW:";

    private final Orders orders;
    private final Chronicle chronicle;

    Reviews(Orders orders, Chronicle chronicle) {
        this.orders = orders;
        this.chronicle = chronicle;
    }

    void plan(Programme programme, Unit unit) {
        if (programme.coordination()) {
            programme
                    .term()
                    .reviews(chronicle.today())
                    .forEach(day -> orders.give(matter(programme, day), day, unit, null, Reach.own(unit)));
        }
    }

    private Matter matter(Programme programme, LocalDate day) {
        String year = String.valueOf(day.getYear());
        var source = new Source(
                Programme.SOURCE,
                programme.id().province(),
                programme.id().value(),
                programme.title(),
                programme.id().address());
        // Kept with the duty, so in the language of the record and not in the reader's.
        String title = "Sơ kết năm %s: %s".formatted(year, programme.title());
        return new Matter(title, source, SLOT + year, null, null, false);
    }
}
