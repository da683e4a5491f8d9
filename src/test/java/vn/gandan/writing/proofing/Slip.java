package vn.gandan.writing.proofing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import vn.gandan.shared.Numbers;
import vn.gandan.writing.proofing.Composed.Slot;

/** The mistakes that people make when they write reports. */
final class Slip {

    private final Random random;
    private final Province province;

    Slip(Random random, Province province) {
        this.random = random;
        this.province = province;
    }

    /** What somebody wrote there by mistake; none where nothing can be mistaken. */
    Optional<String> in(String words, Slot slot) {
        return Optional.of(
                        switch (slot.sort()) {
                            case NUMBER, ANNEX -> number(words, slot.of());
                            case PERCENT -> percent(words);
                            case YEAR -> year(words);
                            case PAPER -> paper(words, slot.of());
                        })
                .filter(slipped -> !slipped.equals(words));
    }

    private String number(String words, String code) {
        return switch (random.nextInt(5)) {
            case 0 -> digit(words);
            case 1 -> swapped(words);
            case 2 -> lost(words);
            case 3 -> lastYear(words, code);
            default -> other(words);
        };
    }

    private String digit(String words) {
        var places = digits(words);
        int place = places.get(random.nextInt(places.size()));
        char now = words.charAt(place);
        char least = place == 0 ? '1' : '0';
        char next = (char) (least + random.nextInt('9' - least + 1));
        return next == now ? digit(words) : words.substring(0, place) + next + words.substring(place + 1);
    }

    private static List<Integer> digits(String words) {
        var places = new ArrayList<Integer>();
        for (int place = 0; place < words.length(); place++) {
            if (Character.isDigit(words.charAt(place))) {
                places.add(place);
            }
        }
        return places;
    }

    private String swapped(String words) {
        var places = new ArrayList<>(digits(words));
        var starts = new ArrayList<>(places.subList(0, places.size() - 1));
        Collections.shuffle(starts, random);
        for (int place : starts) {
            int next = places.get(places.indexOf(place) + 1);
            char one = words.charAt(place);
            char other = words.charAt(next);
            if (one != other && !(place == 0 && other == '0')) {
                var slipped = new StringBuilder(words);
                slipped.setCharAt(place, other);
                slipped.setCharAt(next, one);
                return slipped.toString();
            }
        }
        return digit(words);
    }

    private String lost(String words) {
        if (words.indexOf(',') >= 0 || digits(words).size() < 2) {
            return digit(words);
        }
        var plain = words.replace(".", "");
        int place = 1 + random.nextInt(plain.length() - 1);
        return Numbers.VIETNAMESE.exact(new BigDecimal(plain.substring(0, place) + plain.substring(place + 1)));
    }

    private String lastYear(String words, String code) {
        var fact = province.facts.get(code);
        return fact == null || fact.lastYear() == null || words.indexOf(',') >= 0
                ? digit(words)
                : Numbers.VIETNAMESE.exact(Objects.requireNonNull(fact.lastYear()));
    }

    private String other(String words) {
        if (words.indexOf(',') >= 0) {
            return digit(words);
        }
        var share = BigDecimal.valueOf(40 + random.nextInt(120)).movePointLeft(2);
        return Numbers.VIETNAMESE.exact(
                new BigDecimal(words.replace(".", "")).multiply(share).setScale(0, RoundingMode.HALF_UP));
    }

    private String percent(String words) {
        return switch (random.nextInt(3)) {
            case 0 -> swapped(words);
            case 1 -> digit(words);
            default ->
                Numbers.VIETNAMESE.exact(Numbers.typed(words)
                        .orElseThrow()
                        .add(new BigDecimal(2 + random.nextInt(9)))
                        .setScale(1, RoundingMode.HALF_UP));
        };
    }

    private String year(String words) {
        int year = Integer.parseInt(words);
        return String.valueOf(random.nextInt(3) == 0 ? year - 2 : year - 1);
    }

    /** A symbol that is none, or a paper that is no longer in force. */
    private String paper(String words, String symbol) {
        var plain = symbol.replace(" titled", "");
        var old = Province.REGISTER.stream()
                .filter(one ->
                        one.replacedBy() != null && one.replacedBy().symbol().equals(plain))
                .findFirst();
        if (old.isPresent() && random.nextInt(3) > 0) {
            return symbol.equals(plain) ? old.get().cited() : old.get().cited().replaceFirst(" ngày .*", "");
        }
        int end = plain.indexOf('-') < 0 || plain.indexOf('/') < plain.indexOf('-')
                ? plain.indexOf('/')
                : plain.indexOf('-');
        var number = plain.substring(0, end);
        var slipped = number.length() > 1 && random.nextBoolean() ? swapped(number) : digit(number);
        boolean another =
                Province.REGISTER.stream().anyMatch(one -> one.symbol().equals(slipped + plain.substring(end)));
        return another ? words : words.replace(plain, slipped + plain.substring(end));
    }
}
