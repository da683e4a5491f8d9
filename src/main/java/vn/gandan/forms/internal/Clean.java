package vn.gandan.forms.internal;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gandan.forms.Definition;
import vn.gandan.forms.Field;
import vn.gandan.forms.Rule;
import vn.gandan.forms.Section;
import vn.gandan.shared.VietnameseText;

/** Text as it is kept: whole letters, no blanks at the ends. */
final class Clean {

    /** Word's spaces that do not break are spaces as well. */
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u2007\\u202f\\ufeff]+");

    /** What no database takes and no file of a spreadsheet can hold. */
    private static final Pattern UNSPEAKABLE = Pattern.compile(
            "[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f\\ufffe\\uffff]|[\\ud800-\\udbff](?![\\udc00-\\udfff])"
                    + "|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]");

    private Clean() {}

    static Definition definition(Definition typed) {
        return new Definition(
                line(typed.title()),
                textOrNull(typed.guidance()),
                typed.sections().stream().map(Clean::section).toList(),
                typed.rules().stream().map(Clean::rule).toList());
    }

    private static Section section(Section typed) {
        return new Section(
                line(typed.title()),
                textOrNull(typed.guidance()),
                typed.fields().stream().map(Clean::field).toList());
    }

    private static Field field(Field typed) {
        return new Field(
                typed.cell(),
                lineOrNull(typed.label()),
                textOrNull(typed.guidance()),
                typed.required(),
                typed.decimals(),
                plain(typed.least()),
                plain(typed.most()),
                plain(typed.jump()));
    }

    /** One way to write a number, whoever wrote it: 12.5 and not 12.50, 100 and not 1E+2. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        var bare = number.stripTrailingZeros();
        return bare.scale() < 0 && bare.scale() > -100 ? bare.setScale(0) : bare;
    }

    private static Rule rule(Rule typed) {
        return new Rule(condition(typed.condition()), line(typed.words()), typed.blocks());
    }

    /** Signs as a keyboard has them, for those that a word processor put in their place. */
    static String condition(String typed) {
        return line(typed)
                .replace("≤", "<=")
                .replace("≥", ">=")
                .replace("≠", "!=")
                .replace('×', '*')
                .replace('÷', '/')
                .replace('−', '-')
                .replace('–', '-');
    }

    /** On one line. */
    static String line(String text) {
        return BLANKS.matcher(spoken(text)).replaceAll(" ").strip();
    }

    static @Nullable String lineOrNull(@Nullable String text) {
        return text == null ? null : nullIfEmpty(line(text));
    }

    /** Lines stay lines. */
    static @Nullable String textOrNull(@Nullable String text) {
        return text == null
                ? null
                : nullIfEmpty(
                        spoken(text).replace("\r\n", "\n").replace('\r', '\n').strip());
    }

    private static String spoken(String text) {
        return UNSPEAKABLE.matcher(VietnameseText.nfc(text)).replaceAll("");
    }

    private static @Nullable String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
