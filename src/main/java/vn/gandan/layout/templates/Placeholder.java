package vn.gandan.layout.templates;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a template leaves open, by the name that clerks write between double braces. */
enum Placeholder {
    SUPERIOR("cơ quan cấp trên", Shape.LINES, false),
    ISSUER("cơ quan ban hành", Shape.LINES, true),
    NUMBER("số", Shape.WORDS, true),
    LETTERS("ký hiệu", Shape.WORDS, true),
    PLACE_AND_DAY("nơi ban hành, ngày", Shape.WORDS, true),
    TYPE("tên loại", Shape.WORDS, false),
    SUBJECT("trích yếu", Shape.WORDS, true),
    SPAN("thời gian", Shape.WORDS, false),
    ADDRESSEES("kính gửi", Shape.LINES, false),
    BODY("nội dung", Shape.BLOCKS, true),
    RECIPIENTS("nơi nhận", Shape.LINES, true),
    SIGNATURE("chữ ký", Shape.LINES, true),
    SIGNER("người ký", Shape.WORDS, false),
    ANNEXES("phụ lục", Shape.BLOCKS, true),
    /** Illustrative figures must be told from real ones, so a template may not lose it. */
    MARK("dấu minh họa", Shape.WORDS, true);

    /** What takes its place. */
    enum Shape {
        WORDS,
        LINES,
        BLOCKS
    }

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

    private final String title;
    private final Shape shape;
    private final boolean required;

    Placeholder(String title, Shape shape, boolean required) {
        this.title = title;
        this.shape = shape;
        this.required = required;
    }

    static Optional<Placeholder> named(String written) {
        String name = SPACES.matcher(Normalizer.normalize(written, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.of("vi"));
        return Stream.of(values()).filter(each -> each.title.equals(name)).findFirst();
    }

    String title() {
        return title;
    }

    Shape shape() {
        return shape;
    }

    boolean required() {
        return required;
    }

    /** As it is written in a template. */
    String written() {
        return "{{" + title + "}}";
    }
}
