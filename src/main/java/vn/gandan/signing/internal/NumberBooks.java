package vn.gandan.signing.internal;

import static vn.gandan.signing.SigningError.PAPER_NEEDS_REASON;
import static vn.gandan.signing.SigningError.SIGNED_IN_FUTURE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.directives.Directives;
import vn.gandan.directives.Tier;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.UnitId;
import vn.gandan.shared.VietnameseText;
import vn.gandan.signing.Paper;
import vn.gandan.signing.SignatureOrder;
import vn.gandan.signing.internal.Entry.Kind;

/** The books of numbers: who gets the next one, and why a number has no paper. */
@Service
@Transactional
class NumberBooks {

    private final BookStore books;
    private final Directives directives;
    private final Organisation organisation;
    private final Rights rights;
    private final Chronicle chronicle;

    NumberBooks(BookStore books, Directives directives, Organisation organisation, Rights rights, Chronicle chronicle) {
        this.books = books;
        this.directives = directives;
        this.organisation = organisation;
        this.rights = rights;
        this.chronicle = chronicle;
    }

    /** Enters the paper in its book, which stays locked until the end of this transaction. Returns its number. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int enter(Paper paper, SignatureOrder order) {
        var book = books.lock(key(paper, order.day()), chronicle.now());
        if (order.held() != null) {
            var entry = Entry.paper(order.held(), paper.id(), order.day());
            books.release(book, entry, chronicle.actor(), chronicle.now());
            return order.held();
        }
        var next = book.take(order.day());
        books.add(next, Entry.paper(next.lastNumber(), paper.id(), order.day()), chronicle.actor(), chronicle.now());
        books.update(next);
        return next.lastNumber();
    }

    private BookKey key(Paper paper, LocalDate day) {
        var level = organisation.unit(paper.unit(), chronicle.today()).level();
        return BookKey.of(paper, directives.run(paper.side(), Tier.of(level), day));
    }

    /** What the paper would be given today, and the numbers of its book that are held free. */
    @Transactional(readOnly = true)
    public List<Entry> held(Paper paper) {
        return books.held(key(paper, chronicle.today()));
    }

    /** Opens a book before its first paper, to go on from a book of paper. */
    Book open(Unit unit, BookForm form) {
        rights.keepBook(unit.id());
        notAhead(form.day());
        var key = new BookKey(
                unit.province(),
                unit.path(),
                unit.id(),
                form.issuer(),
                form.side(),
                form.type(),
                directives.run(form.side(), Tier.of(unit.level()), form.day()));
        return begun(books.lock(key, chronicle.now()), form.through(), form.day(), form.reason());
    }

    /** A day mistyped into the future would keep the book shut until then. */
    private void notAhead(LocalDate day) {
        if (day.isAfter(chronicle.today())) {
            throw SIGNED_IN_FUTURE.refuse(day);
        }
    }

    private Book begun(Book book, int through, LocalDate day, String why) {
        var next = book.begin(through, day);
        var entry = new Entry(book.nextNumber(), through, Kind.EARLIER, null, day, reason(why));
        books.add(next, entry, chronicle.actor(), chronicle.now());
        books.update(next);
        record(next, "NUMBERS_GIVEN_EARLIER", entry);
        return next;
    }

    /** Holds the next number free. */
    Entry reserve(ProvinceId province, UUID id, LocalDate day, String why) {
        var book = books.lock(province, id);
        rights.keepBook(book.unit());
        notAhead(day);
        var next = book.take(day);
        var entry = Entry.without(Kind.RESERVED, next.lastNumber(), day, reason(why));
        books.add(next, entry, chronicle.actor(), chronicle.now());
        books.update(next);
        record(next, "NUMBER_RESERVED", entry);
        return entry;
    }

    /** A number that was held free will never be used. */
    void cancel(ProvinceId province, UUID id, int number, String why) {
        var book = books.lock(province, id);
        rights.keepBook(book.unit());
        var entry = Entry.without(Kind.CANCELLED, number, chronicle.today(), reason(why));
        books.release(book, entry, chronicle.actor(), chronicle.now());
        record(book, "NUMBER_CANCELLED", entry);
    }

    @Transactional(readOnly = true)
    public List<Book> of(UnitId unit) {
        return books.of(unit);
    }

    @Transactional(readOnly = true)
    public List<BookLine> lines(UnitId unit, @Nullable UUID book, String words) {
        return books.lines(
                unit, book, VietnameseText.fold(words.strip()).replace("%", "").replace("_", ""));
    }

    private void record(Book book, String act, Entry entry) {
        chronicle.record(
                book.province(),
                book.path(),
                act,
                "book " + book.id(),
                Map.of(
                        "number", entry.first() + (entry.last() > entry.first() ? "–" + entry.last() : ""),
                        "book", book.type() + "/" + book.issuer() + " " + book.run(),
                        "reason", String.valueOf(entry.reason())));
    }

    private static String reason(String why) {
        if (why.isBlank()) {
            throw PAPER_NEEDS_REASON.refuse();
        }
        return VietnameseText.nfc(why.strip());
    }
}
