package vn.gandan.workbooks.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.gandan.filings.Filing;
import vn.gandan.filings.Filings;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.VietnameseText;

/** Makes workbooks: new ones, and copies of uploaded ones with their faults marked. */
@Component
class Books {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Places places;
    private final Trials trials;
    private final Filings filings;
    private final UnitBook unitBook;
    private final UnitsBook unitsBook;

    Books(Places places, Trials trials, Filings filings, UnitBook unitBook, UnitsBook unitsBook) {
        this.places = places;
        this.trials = trials;
        this.filings = filings;
        this.unitBook = unitBook;
        this.unitsBook = unitsBook;
    }

    ResponseEntity<byte[]> one(String unit, String form, String period) throws IOException {
        var key = filings.key(unit, form, period);
        var out = new ByteArrayOutputStream();
        unitBook.write(Leaf.of(filings.sheet(key)), out);
        return answer(name(key.formCode(), key.period().code(), key.unit()), out);
    }

    ResponseEntity<byte[]> many(@Nullable String root, String form, String period) throws IOException {
        var place = places.many(root == null ? places.own(period) : root, form, period);
        var keys = place.filings().values().stream().map(Filing::key).toList();
        var parts = Parts.of(
                keys,
                Trials.AT_ONCE,
                some -> filings.sheets(some).stream().map(Leaf::of).toList());
        var out = new ByteArrayOutputStream();
        unitsBook.write(frame(place), parts, out);
        return answer(name(place.asked().code(), place.asked().period().code(), place.unit()) + "-tat-ca", out);
    }

    private UnitsBook.Frame frame(Place place) {
        return new UnitsBook.Frame(place.asked(), place.unit(), places.above(place));
    }

    /** What was uploaded, as far as it belongs to the form, each fault red and with its words. */
    ResponseEntity<byte[]> marked(Filled filled) {
        try {
            return markedCopy(filled);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private ResponseEntity<byte[]> markedCopy(Filled filled) throws IOException {
        var place = trials.place(filled);
        var out = new ByteArrayOutputStream();
        if (filled.many()) {
            var leaves = new ArrayList<List<Leaf>>();
            trials.each(
                    filled,
                    place,
                    part -> leaves.add(part.stream().map(Judged::leaf).toList()));
            unitsBook.write(frame(place), leaves.iterator(), out);
        } else {
            var leaves = new ArrayList<Leaf>();
            trials.each(filled, place, part -> part.forEach(judged -> leaves.add(judged.leaf())));
            unitBook.write(leaves.getFirst(), out);
        }
        return answer(name(place.asked().code(), place.asked().period().code(), place.unit()) + "-danh-dau", out);
    }

    /** DV-T-2025-05-thon-lung-cu-1. */
    private static String name(String form, String period, Unit unit) {
        var plain = VietnameseText.fold(unit.fullName())
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return form + "-" + period.replace("..", "-den-") + "-" + plain;
    }

    private static ResponseEntity<byte[]> answer(String name, ByteArrayOutputStream out) {
        var disposition =
                ContentDisposition.attachment().filename(name + ".xlsx").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CONTENT_TYPE, XLSX)
                .cacheControl(CacheControl.noStore())
                .body(out.toByteArray());
    }
}
