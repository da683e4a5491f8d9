package vn.gandan.layout.sheet;

import java.nio.charset.StandardCharsets;

/** XML written from beginning to end: a large table costs no more than its letters. */
public final class Markup {

    public static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final StringBuilder text = new StringBuilder();

    /** As it stands. */
    public Markup raw(String xml) {
        text.append(xml);
        return this;
    }

    public Markup raw(long number) {
        text.append(number);
        return this;
    }

    /** What XML cannot hold is left out. */
    public Markup escaped(String words) {
        for (int place = 0; place < words.length(); place++) {
            char each = words.charAt(place);
            switch (each) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                default -> {
                    if ((each >= ' ' && each < '\uFFFE') || each == '\t' || each == '\n') {
                        text.append(each);
                    }
                }
            }
        }
        return this;
    }

    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
