package vn.gandan.writing.drafts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.writing.drafts.Renewal.Kind;

/**
 * A draft as its page shows it.
 *
 * @param type name of the kind of paper in capitals; a letter has none
 * @param restated the day whose map the figures are told on, where that is not the one they were reported on
 * @param paper address of the paper that it was submitted as; null before
 */
public record DraftPage(
        String id,
        String name,
        String type,
        String title,
        String unit,
        String period,
        String renewed,
        @Nullable String restated,
        boolean mayWrite,
        boolean maySubmit,
        @Nullable String paper,
        @Nullable String paperState,
        List<SectionView> sections,
        List<ChangeView> changes,
        List<CollisionView> collisions,
        List<String> gaps,
        int written,
        int passages) {

    /** Xong, có số đã đổi, còn thiếu số, trống. */
    public enum Standing {
        DONE,
        CHANGED,
        GAPS,
        EMPTY
    }

    public record SectionView(
            String key,
            int level,
            String number,
            String heading,
            boolean annex,
            Standing standing,
            List<PartView> parts) {}

    public sealed interface PartView {}

    /**
     * A paragraph or a list.
     *
     * @param shown as it reads, an entry of a list each
     * @param pins the figures that somebody decided to keep
     * @param editing the pattern in pieces, its blanks apart
     */
    public record PassageView(
            String key,
            int version,
            boolean list,
            List<List<Piece>> shown,
            List<Piece> editing,
            String words,
            boolean edited,
            List<Piece> pins,
            @Nullable String by)
            implements PartView {}

    /**
     * A stretch of a paragraph: plain words, or a figure.
     *
     * @param asked what it answers; null: plain words
     * @param source where the figure came from
     * @param before what it said when it was last looked at, where that was something else
     */
    public record Piece(
            String text,
            @Nullable String asked,
            @Nullable String source,
            @Nullable String before,
            boolean pinned) {}

    public record TableView(String title, String head, List<String> columns, List<RowView> rows) implements PartView {}

    public record RowView(String name, boolean whole, List<Piece> cells) {}

    public record ChartView(String title, List<BarView> bars) implements PartView {}

    /**
     * One bar of a chart.
     *
     * @param share of the longest bar, in per cent
     */
    public record BarView(String name, String figure, int share) {}

    public record ChangeView(
            String passage,
            int version,
            String asked,
            String name,
            @Nullable String before,
            @Nullable String after) {}

    public record CollisionView(
            Kind kind,
            String passage,
            int version,
            String mine,
            @Nullable String theirs) {}
}
