package vn.gandan.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A paper before it is drawn (văn bản). The number is left open until the book of outgoing papers gives one. The span is the
 * time that it tells of, in words, or blank. The mark says on every page that the figures are illustrative; a paper of real
 * figures has none.
 */
public record Paper(
        Tradition tradition,
        Issuer issuer,
        Kind kind,
        @Nullable Integer number,
        LocalDate day,
        String place,
        String subject,
        String span,
        List<String> addressees,
        List<Block> body,
        Signing signing,
        Recipients recipients,
        List<Annex> annexes,
        @Nullable String mark) {

    static final String NUMBER = "{number}";
    static final String LETTERS = "{letters}";

    public Paper {
        addressees = List.copyOf(addressees);
        body = List.copyOf(body);
        annexes = List.copyOf(annexes);
    }

    public Paper numbered(int given, LocalDate issued) {
        return new Paper(
                tradition,
                issuer,
                kind,
                given,
                issued,
                place,
                subject,
                span,
                addressees,
                body,
                signing,
                recipients,
                annexes,
                mark);
    }

    public Paper signed(Signing by) {
        return new Paper(
                tradition,
                issuer,
                kind,
                number,
                day,
                place,
                subject,
                span,
                addressees,
                body,
                signing.onBehalfOf() == null
                        ? by
                        : new Signing(signing.onBehalfOf(), by.right(), by.position(), by.signer(), by.name()),
                recipients,
                annexes,
                mark);
    }

    /** The subject as a title outside the page, where lines do not break. */
    public String title() {
        String plain = subject.replace('\u00A0', ' ');
        return plain.isEmpty() ? plain : plain.substring(0, 1).toUpperCase(Locale.of("vi")) + plain.substring(1);
    }

    public String issuedBy() {
        return issuer.fullName();
    }

    public Content content(Format format) {
        return Content.of(this, format);
    }

    String numberOrRoom() {
        return number == null ? " ".repeat(10) : "%02d".formatted(number);
    }

    /** The symbol after the number and its stroke: "BC/BDVTU", "BC-UBND". */
    String letters(Format format) {
        var pattern = format.of(kind.letter() ? Words.LETTER_SYMBOL : Words.SYMBOL);
        return pattern.substring(pattern.indexOf(NUMBER) + NUMBER.length() + 1)
                .replace("{kind}", kind.letters())
                .replace("{issuer}", issuer.symbol());
    }

    /** The first two months take a zero, as days under ten do, so that no digit can be put before them. */
    String placeAndDay() {
        return "%s, %s".formatted(place, dayInWords());
    }

    String dayInWords() {
        return "ngày %02d tháng %s năm %d"
                .formatted(
                        day.getDayOfMonth(),
                        day.getMonthValue() < 3 ? "0" + day.getMonthValue() : String.valueOf(day.getMonthValue()),
                        day.getYear());
    }

    /** What an annex says under its title of the paper that it belongs to. */
    public String annexedTo(Format format) {
        String by = issuer.called().isBlank() ? "" : " của " + issuer.called();
        return "(Kèm theo %s %s %s%s)"
                .formatted(
                        kind.called(),
                        lowerFirst(content(format).symbol(format)).replace(":", ""),
                        dayInWords(),
                        by);
    }

    private static String lowerFirst(String text) {
        return text.substring(0, 1).toLowerCase(Locale.of("vi")) + text.substring(1);
    }
}
