package vn.gandan.writing.outlines;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gandan.layout.Tradition;

/**
 * The outline of a kind of report (đề cương): its title and its sections, each with what it tells. Immutable: a change is the
 * next version, and a report says by which version it was composed.
 *
 * @param tradition whose rules its layout follows, and whose body issues it
 * @param cycle how often it is due; null: it may be of any period
 * @param subject what the paper is about, a pattern of the language of {@code writing.phrases}
 * @param addressees to whom a letter or an invitation turns (kính gửi); none: a paper for everybody it is sent to
 */
public record Outline(
        String name,
        Tradition tradition,
        PaperType type,
        @Nullable Cycle cycle,
        String subject,
        List<String> addressees,
        List<Section> sections) {

    /**
     * A heading with what stands under it.
     *
     * @param key never changes while the section lasts, whatever its heading becomes
     * @param level 1: I., 2: 1., 3: a)
     * @param annex stands behind the signature, on pages of its own
     */
    public record Section(String key, int level, String heading, boolean annex, boolean landscape, List<Part> parts) {

        public Section {
            parts = List.copyOf(parts);
            if (level < 1 || level > DEEPEST) {
                throw new IllegalArgumentException(key + ": " + level);
            }
        }

        Section with(List<Part> others) {
            return new Section(key, level, heading, annex, landscape, others);
        }
    }

    private static final int DEEPEST = 3;

    /** One thing that a section tells; its key never changes while it lasts. */
    public sealed interface Part {

        String key();
    }

    /** A paragraph, as a pattern. */
    public record Paragraph(String key, String pattern) implements Part {}

    /**
     * A table of indicators over units.
     *
     * @param rows the units that it has rows of
     */
    public record Table(String key, String title, Rows rows, List<String> indicators) implements Part {

        public Table {
            indicators = List.copyOf(indicators);
        }
    }

    /** Đơn vị trực thuộc; từng kỳ trong kỳ báo cáo. */
    public enum Rows {
        UNITS_BELOW("Đơn vị"),
        PERIODS_WITHIN("Kỳ");

        private final String word;

        Rows(String word) {
            this.word = word;
        }

        /** What stands at the head of their names. */
        public String word() {
            return word;
        }
    }

    /** A picture of one indicator over the units below. */
    public record Chart(String key, String title, String indicator) implements Part {}

    /** Sentences that another part of the program knows, such as overdue duties; {@code source} names the one who tells them. */
    public record Listing(String key, String source) implements Part {}

    /** Stands in patterns for the paper that is carried out, which is named when a draft is begun. */
    public static final String BASIS = "{văn bản căn cứ}";

    public Outline {
        addressees = List.copyOf(addressees);
        sections = List.copyOf(sections);
        var keys = new HashSet<String>();
        Stream.concat(sections.stream().map(Section::key), parts(sections).map(Part::key))
                .filter(key -> !keys.add(key))
                .findFirst()
                .ifPresent(key -> {
                    throw new IllegalArgumentException("twice: " + key);
                });
    }

    /** Whether it can only be composed for a paper that is carried out by it. */
    public boolean needsBasis() {
        return subject.contains(BASIS)
                || parts().anyMatch(part -> part instanceof Paragraph paragraph
                        && paragraph.pattern().contains(BASIS));
    }

    /** The same for one paper: its symbol stands wherever the paper is asked for that is carried out. */
    public Outline carryingOut(String symbol) {
        var cited = "{văn bản " + symbol + "}";
        return new Outline(
                name,
                tradition,
                type,
                cycle,
                subject.replace(BASIS, cited),
                addressees,
                sections.stream()
                        .map(section -> section.with(section.parts().stream()
                                .map(part -> part instanceof Paragraph(String key, String pattern)
                                        ? new Paragraph(key, pattern.replace(BASIS, cited))
                                        : part)
                                .toList()))
                        .toList());
    }

    public Stream<Part> parts() {
        return parts(sections);
    }

    /** Of its sections and their parts, in the order of its text. */
    public List<String> keys() {
        return sections.stream()
                .flatMap(section -> Stream.concat(
                        Stream.of(section.key()), section.parts().stream().map(Part::key)))
                .toList();
    }

    private static Stream<Part> parts(List<Section> sections) {
        return sections.stream().flatMap(section -> section.parts().stream());
    }
}
