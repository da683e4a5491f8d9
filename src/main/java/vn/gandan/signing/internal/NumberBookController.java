package vn.gandan.signing.internal;

import static vn.gandan.shared.SharedError.DATE_UNREADABLE;
import static vn.gandan.shared.SharedError.NUMBER_UNREADABLE;
import static vn.gandan.signing.SigningError.BOOK_NOT_FOUND;
import static vn.gandan.signing.SigningError.NOT_YOURS_TO_SET;
import static vn.gandan.signing.SigningError.PAPER_ISSUER_NEEDED;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.gandan.directives.Symbol;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.ErrorCode;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.TableFile;
import vn.gandan.shared.Texts;
import vn.gandan.shared.TypedDay;
import vn.gandan.shared.VietnameseText;

/** The book of numbers of one's own unit: as a page and as a file, and why a number has no paper. */
@Controller
class NumberBookController {

    private static final String PAGE = "redirect:/number-book";
    private static final List<Integer> WIDTHS = List.of(9, 20, 12, 60, 24, 18, 24, 40);

    private final NumberBooks books;
    private final TypeNames types;
    private final Organisation organisation;
    private final Rights rights;
    private final Chronicle chronicle;
    private final Texts text;

    NumberBookController(
            NumberBooks books,
            TypeNames types,
            Organisation organisation,
            Rights rights,
            Chronicle chronicle,
            Texts text) {
        this.books = books;
        this.types = types;
        this.organisation = organisation;
        this.rights = rights;
        this.chronicle = chronicle;
        this.text = text;
    }

    @GetMapping("/number-book")
    ModelAndView page(
            @RequestParam(required = false) @Nullable String book, @RequestParam(defaultValue = "") String q) {
        return view(page(book, q, null, null), HttpStatus.OK);
    }

    @GetMapping("/number-book.xlsx")
    ResponseEntity<byte[]> xlsx(
            @RequestParam(required = false) @Nullable String book, @RequestParam(defaultValue = "") String q)
            throws IOException {
        var page = page(book, q, null, null);
        var rows = new ArrayList<List<?>>();
        rows.add(List.of(
                text.of("signing.book.number"),
                text.of("signing.book.symbol"),
                text.of("signing.book.day"),
                text.of("signing.book.about"),
                text.of("signing.book.signer"),
                text.of("signing.book.state"),
                text.of("signing.book.by"),
                text.of("signing.book.reason")));
        for (var line : page.lines()) {
            var entry = line.entry();
            rows.add(List.of(
                    entry.first() == entry.last() ? entry.first() : entry.first() + "–" + entry.last(),
                    line.symbol() == null ? line.type() + "/" + line.issuer() + " " + line.run() : line.symbol(),
                    entry.day(),
                    line.title() == null ? text.of("signing.entry." + entry.kind()) : line.title(),
                    empty(line.signer()),
                    line.state() == null
                            ? text.of("signing.entry." + entry.kind())
                            : text.of("signing.state." + line.state()),
                    line.actor(),
                    empty(line.recalledWhy() == null ? entry.reason() : line.recalledWhy())));
        }
        return new TableFile("so-van-ban-di", rows).xlsx(text.of("signing.book.title"), 2, WIDTHS);
    }

    private static String empty(@Nullable String value) {
        return value == null ? "" : value;
    }

    @PostMapping("/number-book/earlier")
    ModelAndView begin(
            @RequestParam Symbol.Side side,
            @RequestParam(defaultValue = "") String issuer,
            @RequestParam String type,
            @RequestParam(defaultValue = "") String through,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String reason) {
        return done(null, "earlier", () -> {
            var letters = VietnameseText.nfc(issuer.strip());
            if (!letters.matches("[\\p{L}]+[0-9]*")) {
                throw PAPER_ISSUER_NEEDED.refuse();
            }
            return books.open(home(), new BookForm(side, letters, type, number(through), day(day), reason))
                    .id();
        });
    }

    @PostMapping("/number-book/reservations")
    ModelAndView reserve(
            @RequestParam UUID book,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String reason) {
        return done(book, "reserve", () -> {
            books.reserve(home().province(), book, day(day), reason);
            return book;
        });
    }

    @PostMapping("/number-book/cancellations")
    ModelAndView cancel(
            @RequestParam UUID book, @RequestParam int number, @RequestParam(defaultValue = "") String reason) {
        return done(book, "cancel", () -> {
            books.cancel(home().province(), book, number, reason);
            return book;
        });
    }

    private ModelAndView done(@Nullable UUID book, String form, Supplier<UUID> act) {
        try {
            return new ModelAndView(PAGE + "?book=" + act.get());
        } catch (Refusal refusal) {
            if (refusal.code().kind() == ErrorCode.Kind.FORBIDDEN
                    || refusal.code().kind() == ErrorCode.Kind.NOT_FOUND) {
                throw refusal;
            }
            var sentence =
                    text.of("error." + refusal.code().name(), refusal.details().toArray());
            return view(
                    page(book == null ? null : book.toString(), "", sentence, form), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static ModelAndView view(BookPage page, HttpStatus status) {
        return new ModelAndView("signing/book", Map.of("so", page), status);
    }

    private BookPage page(@Nullable String chosen, String words, @Nullable String problem, @Nullable String at) {
        var unit = home();
        var all = books.of(unit.id());
        var book = chosen == null || chosen.isBlank() ? null : book(all, chosen);
        return new BookPage(
                unit.title(),
                all,
                book,
                books.lines(unit.id(), book == null ? null : book.id(), words),
                words,
                rights.mayKeepBook(unit.id()),
                types.all(),
                chronicle.today(),
                problem,
                at);
    }

    private static Book book(List<Book> all, String chosen) {
        return all.stream()
                .filter(each -> each.id().toString().equals(chosen.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> BOOK_NOT_FOUND.refuse(chosen));
    }

    /** Who writes no papers has no book. */
    private Unit home() {
        return organisation.unit(rights.home().orElseThrow(NOT_YOURS_TO_SET::refuse), chronicle.today());
    }

    private static LocalDate day(String typed) {
        return TypedDay.of(typed).orElseThrow(() -> DATE_UNREADABLE.refuse(typed));
    }

    private static int number(String typed) {
        if (!typed.strip().matches("[0-9]{1,6}")) {
            throw NUMBER_UNREADABLE.refuse(typed);
        }
        return Integer.parseInt(typed.strip());
    }
}
