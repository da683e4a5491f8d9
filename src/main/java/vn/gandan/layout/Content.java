package vn.gandan.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What stands around a paper's text, line by line in the words of a format; blank where there is nothing. */
public record Content(
        boolean letter,
        List<String> above,
        List<String> name,
        String number,
        String letters,
        String placeAndDay,
        String type,
        String subject,
        String span,
        List<String> addressees,
        List<String> recipients,
        List<String> signature,
        String signer) {

    static Content of(Paper paper, Format format) {
        boolean letter = paper.kind().letter();
        return new Content(
                letter,
                paper.issuer().above(),
                paper.issuer().name(),
                paper.numberOrRoom(),
                paper.letters(format),
                paper.placeAndDay(),
                paper.kind().words(),
                (letter ? format.of(Words.LETTER_SUBJECT) : "") + paper.subject(),
                paper.span(),
                addressees(paper.addressees()),
                paper.recipients().lines(format),
                paper.signing().lines(format),
                Objects.requireNonNullElse(paper.signing().name(), ""));
    }

    private static List<String> addressees(List<String> all) {
        if (all.size() < 2) {
            return all.stream().map(one -> "Kính gửi: " + one + ".").toList();
        }
        var lines = new ArrayList<String>();
        lines.add("Kính gửi:");
        for (int place = 0; place < all.size(); place++) {
            lines.add("- " + all.get(place) + (place == all.size() - 1 ? "." : ";"));
        }
        return lines;
    }

    /** "Số 12-BC/BDVTU". */
    public String symbol(Format format) {
        return pattern(letter, format).replace(Paper.NUMBER, number).replace(Paper.LETTERS, letters);
    }

    /** Where the number and the letters stand: "Số {number}-{letters}". */
    private static String pattern(boolean letter, Format format) {
        var pattern = format.of(letter ? Words.LETTER_SYMBOL : Words.SYMBOL);
        int after = pattern.indexOf(Paper.NUMBER) + Paper.NUMBER.length() + 1;
        return pattern.substring(0, after) + Paper.LETTERS;
    }
}
