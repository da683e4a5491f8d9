package vn.gandan.reading.language.sections;

import vn.gandan.reading.language.words.Letters;
import vn.gandan.shared.CleanText;

/** What the beginning of a line consists of besides words: figures, bars, a date at its end. */
record LineSigns(CleanText text, int start, int end) {

    private static final int LOOKED_AT = 160;
    private static final int LONGEST_DATE = 22;
    private static final int LONGEST_SIZES = 12;
    private static final int BEFORE_A_FIGURE = 40;

    private static final String BARS = "|»›>";
    private static final String AROUND_A_DATE = "():, ";

    boolean has(String signs, int most) {
        for (int place = start; place < Math.min(end, start + most); place++) {
            if (signs.indexOf(text.charAt(place)) >= 0) {
                return true;
            }
        }
        return false;
    }

    int bars() {
        int bars = 0;
        for (int place = start; place < Math.min(end, start + LOOKED_AT); place++) {
            bars += BARS.indexOf(text.charAt(place)) >= 0 ? 1 : 0;
        }
        return bars;
    }

    int numbers() {
        int numbers = 0;
        boolean within = false;
        for (int place = start; place < Math.min(end, start + LOOKED_AT); place++) {
            char sign = text.charAt(place);
            boolean digit = Words.digit(sign);
            boolean groups = within && (sign == '.' || sign == ',') && Words.digit(text.at(place + 1));
            numbers += digit && !within ? 1 : 0;
            within = digit || groups;
        }
        return numbers;
    }

    boolean figureFollows(int from) {
        int place = from;
        while (place < end && place - from < BEFORE_A_FIGURE && !Words.digit(text.charAt(place))) {
            place++;
        }
        return Words.digit(text.at(place));
    }

    /** "Đường dây nóng tiếp nhận 77 cuộc gọi": the first number counts something; one of a house or a licence does not. */
    boolean tellHowMany() {
        int place = start;
        while (place < end && !Words.digit(text.charAt(place))) {
            place++;
        }
        while (place < end && (Words.digit(text.charAt(place)) || text.charAt(place) == '.')) {
            place++;
        }
        char counted = text.at(place + 1);
        return place + 1 < end && text.charAt(place) == ' ' && Words.letter(counted) && !Words.capital(counted);
    }

    boolean endInFigure() {
        return Words.digit(text.charAt(end - 1));
    }

    /** Not "… trước ngày 15/12/2023", which is a deadline. */
    boolean endInDate() {
        int digits = 0;
        int separators = 0;
        for (int place = end - 1; place >= start && end - place <= LONGEST_DATE; place--) {
            char sign = text.charAt(place);
            if (Words.digit(sign)) {
                digits++;
            } else if (sign == '/' || sign == '-' || sign == '.') {
                separators++;
            } else if (AROUND_A_DATE.indexOf(sign) < 0) {
                return digits >= 6 && separators >= 2 && !endsWord(place, "ngày");
            }
        }
        return digits >= 6 && separators >= 2;
    }

    private boolean endsWord(int last, String word) {
        return Letters.follow(text, last + 1 - word.length(), word);
    }

    boolean endSentence() {
        char last = text.charAt(end - 1);
        return last == ';' || (last == '.' && Words.count(text, start, end, 4) > 3);
    }

    /** "A- A A+" and "+ aa -" offer other sizes of letters. */
    boolean offerSizes() {
        int signs = 0;
        int letters = 0;
        for (int place = start; place < Math.min(end, start + LONGEST_SIZES); place++) {
            char sign = text.charAt(place);
            if (sign == '|') {
                break;
            }
            if (Words.digit(sign) || (Words.letter(sign) && Words.small(sign) != 'a')) {
                return false;
            }
            signs += sign == '+' || sign == '-' ? 1 : 0;
            letters += Words.letter(sign) ? 1 : 0;
        }
        return letters > 0 && signs > 0;
    }
}
