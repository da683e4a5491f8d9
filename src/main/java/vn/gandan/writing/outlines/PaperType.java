package vn.gandan.writing.outlines;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of paper that are composed by an outline, by the letters in their symbol (loại văn bản). */
public enum PaperType {
    REPORT("BC", "BÁO CÁO"),
    PLAN("KH", "KẾ HOẠCH"),
    NOTICE("TB", "THÔNG BÁO"),
    MINUTES("BB", "BIÊN BẢN"),
    PROPOSAL("TTr", "TỜ TRÌNH"),
    INVITATION("GM", "GIẤY MỜI"),

    /** A letter has no name; its subject stands under its number. */
    LETTER("CV", "");

    private final String letters;
    private final String words;

    PaperType(String letters, String words) {
        this.letters = letters;
        this.words = words;
    }

    public static Optional<PaperType> of(String letters) {
        return Arrays.stream(values())
                .filter(type -> type.letters.equals(letters))
                .findFirst();
    }

    public String letters() {
        return letters;
    }

    /** Its name in capitals, as it stands above the subject. */
    public String words() {
        return words;
    }

    /** Only a report tells of a stretch of time; the others are of their day. */
    public boolean tellsOfPeriod() {
        return this == REPORT;
    }
}
