package vn.gandan.workbooks.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gandan.workbooks.internal.Village.MARCH;
import static vn.gandan.workbooks.internal.Village.reference;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import vn.gandan.filings.Filings;
import vn.gandan.forms.Definition;
import vn.gandan.forms.Form;
import vn.gandan.forms.Forms;
import vn.gandan.forms.Section;
import vn.gandan.indicators.Cell;
import vn.gandan.indicators.Indicators;
import vn.gandan.reporting.Basis;
import vn.gandan.reporting.Reporting;
import vn.gandan.support.Connections;
import vn.gandan.support.ModuleTest;

/** All hamlets of a province with a hundred figures each in one workbook: out, in, judged, sent. */
@ModuleTest
class LargeWorkbookTest {

    private static final Logger log = LoggerFactory.getLogger(LargeWorkbookTest.class);

    private static final int HAMLETS = 2071;
    private static final int FIELDS = 100;

    @Autowired
    Books books;

    @Autowired
    Trials trials;

    @Autowired
    Confirming confirming;

    @Autowired
    Filings filings;

    @Autowired
    UnitsBook unitsBook;

    @Autowired
    Places places;

    @Autowired
    Forms forms;

    @Autowired
    Indicators indicators;

    @Autowired
    Reporting reporting;

    @Autowired
    Connections connections;

    @Test
    void aProvincesHamletsAreReportedByOneWorkbook() {
        LocaleContextHolder.setLocale(Locale.of("vi"));
        var village = new Village(connections, forms, HAMLETS);
        var fields = indicators.all().stream()
                .filter(each -> each.rollsUp() && !each.countedFromTree())
                .limit(FIELDS)
                .map(each -> Village.field(Cell.of(each.code()), 0, null, null))
                .toList();
        assertThat(fields).hasSize(FIELDS);
        var form = village.form(new Definition("Cả tỉnh", null, List.of(new Section("Số", null, fields)), List.of()));

        var blank = timed("written blank", () -> village.inScope(() -> many(village, form)));
        var file = village.inScope(() -> filled(BookReader.read(blank)));
        var trial = timed("read and judged", () -> village.inScope(() -> trials.of(BookReader.read(file))));
        assertThat(trial.units(Verdict.READY)).isEqualTo(HAMLETS);
        assertThat(trial.counts().fresh()).isEqualTo(HAMLETS * FIELDS);
        var results = timed(
                "read and sent",
                () -> village.inScope(() -> confirming.send(UUID.randomUUID(), BookReader.read(file))));

        assertThat(results).extracting(Result::kind).containsOnly(Result.Kind.SENT);
        var code = fields.getFirst().cell().indicator();
        var total = village.inScope(() -> reporting.totals(
                village.commune(), village.commune().level(), List.of(code), MARCH, "", Basis.REPORTED));
        assertThat(total.getFirst().value()).isEqualByComparingTo(new BigDecimal(sum()));
        var again = village.inScope(() -> trials.of(BookReader.read(file)));
        assertThat(again.units(Verdict.UNCHANGED)).isEqualTo(HAMLETS);
        assertThat(village.inScope(() -> books.marked(BookReader.read(file))).getStatusCode())
                .isEqualTo(HttpStatus.OK);
    }

    /** Told, not judged: a busy machine must not fail the build. */
    private static <T> T timed(String what, Supplier<T> work) {
        long begun = System.nanoTime();
        var done = work.get();
        log.info(
                "{} units × {} fields {} in {} ms",
                HAMLETS,
                FIELDS,
                what,
                Duration.ofNanos(System.nanoTime() - begun).toMillis());
        return done;
    }

    private static int value(int hamlet, int field) {
        return (31 * field + 17 * hamlet) % 100;
    }

    private static int sum() {
        int sum = 0;
        for (int hamlet = 0; hamlet < HAMLETS; hamlet++) {
            sum += value(hamlet, 0);
        }
        return sum;
    }

    private byte[] many(Village village, Form form) {
        try {
            return Objects.requireNonNull(books.many(reference(village.commune()), form.code(), MARCH.code())
                    .getBody());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** As a person would fill it in: what was read of the blank one, with figures. */
    private byte[] filled(Filled blank) {
        var place = trials.place(blank);
        var rows = blank.rows();
        var fields = new ArrayList<>(place.asked().definition().byCell().keySet());
        var leaves = Parts.of(rows, Trials.AT_ONCE, some -> {
            var sheets = filings.sheets(some.stream()
                    .map(row -> Objects.requireNonNull(place.filings().get(row.unit()))
                            .key())
                    .toList());
            var part = new ArrayList<Leaf>();
            for (int at = 0; at < some.size(); at++) {
                part.add(new Leaf(sheets.get(at), said(some.get(at), rows.indexOf(some.get(at)), fields), Map.of()));
            }
            return part;
        });
        var out = new ByteArrayOutputStream();
        try {
            unitsBook.write(new UnitsBook.Frame(place.asked(), place.unit(), Map.of()), leaves, out);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return out.toByteArray();
    }

    private static Row said(Row row, int hamlet, List<Cell> fields) {
        var figures = new HashMap<Cell, Said>();
        for (int field = 0; field < fields.size(); field++) {
            figures.put(fields.get(field), new Said(row.at(), String.valueOf(value(hamlet, field)), null));
        }
        return new Row(row.unit(), row.at(), figures, Map.of(), row.seen(), Map.of());
    }
}
