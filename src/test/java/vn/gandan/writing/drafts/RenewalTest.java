package vn.gandan.writing.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.gandan.writing.drafts.Renewal.Collision;
import vn.gandan.writing.drafts.Renewal.FigureChange;
import vn.gandan.writing.drafts.Renewal.Kind;

/** A draft that is brought up to date keeps every hand edit, tells every figure that changed, and decides nothing by itself. */
class RenewalTest {

    private final Map<String, String> outline = new LinkedHashMap<>();
    private final Map<String, String> figures = new LinkedHashMap<>();

    @Test
    void twentyEditsAreKeptAndThirtyFiguresFollowTheData() {
        for (int number = 10; number < 50; number++) {
            outline.put("p" + number, "Có {A%d} cuộc họp.".formatted(number));
            figures.put("A" + number, String.valueOf(number));
        }
        var draft = new ArrayList<>(renew(List.of()).passages());
        for (int place = 0; place < 20; place++) {
            draft.set(place, draft.get(place).written("Đã tổ chức {A%d} cuộc họp ở cơ sở.".formatted(10 + place)));
        }
        for (int number = 10; number < 40; number++) {
            figures.put("A" + number, String.valueOf(100 + number));
        }
        var renewed = renew(draft);
        assertThat(renewed.passages().subList(0, 20))
                .allSatisfy(passage -> assertThat(passage.words()).startsWith("Đã tổ chức {A"));
        assertThat(renewed.changes()).hasSize(30).contains(new FigureChange("p10", "A10", "10", "110"));
        assertThat(renewed.collisions()).isEmpty();
        assertThat(renew(renewed.passages()).changes()).isEmpty();
    }

    @Test
    void whereHandAndOutlineBothChangedBothAreShown() {
        outline.put("p", "Có {A10} cuộc.");
        figures.put("A10", "1");
        var draft = List.of(renew(List.of()).passages().getFirst().written("Họp {A10} cuộc."));
        outline.put("p", "Tổ chức {A10} cuộc họp.");
        var renewed = renew(draft);
        assertThat(renewed.passages().getFirst().words()).isEqualTo("Họp {A10} cuộc.");
        assertThat(renewed.collisions())
                .containsExactly(new Collision(Kind.BOTH_CHANGED, "p", "Họp {A10} cuộc.", "Tổ chức {A10} cuộc họp."));
        assertThat(renew(renewed.passages()).collisions())
                .as("until somebody decides")
                .hasSize(1);
        var decided = renewed.passages().getFirst().keptAgainst("Tổ chức {A10} cuộc họp.", Map.of("A10", "1"));
        assertThat(renew(List.of(decided)).collisions()).isEmpty();
    }

    @Test
    void aNumberTypedOverAFigureCollidesOnlyOnceTheFigureMoved() {
        outline.put("p", "Có {A10} cuộc.");
        figures.put("A10", "482");
        var draft = List.of(renew(List.of()).passages().getFirst().written("Có 482 cuộc."));
        assertThat(renew(draft).collisions()).isEmpty();
        figures.put("A10", "484");
        assertThat(renew(draft).collisions()).extracting(Collision::kind).containsExactly(Kind.FIGURE_BY_HAND);
    }

    @Test
    void aNumberTypedByHandIsAskedAboutUntilSomebodyDecides() {
        outline.put("p", "Có {A10} cuộc.");
        figures.put("A10", "482");
        var draft = List.of(renew(List.of()).passages().getFirst().written("Có 482 cuộc."));
        figures.put("A10", "484");
        var updated = renew(draft).passages();
        assertThat(renew(updated).collisions()).as("an update decides nothing").hasSize(1);
        var decided = updated.getFirst().keptAgainst("Có {A10} cuộc.", Map.of("A10", "484"));
        assertThat(renew(List.of(decided)).collisions()).isEmpty();
        figures.put("A10", "490");
        assertThat(renew(List.of(decided)).collisions()).as("it moved again").hasSize(1);
    }

    @Test
    void aPinnedFigureStaysUntilItIsFreed() {
        outline.put("p", "Có {A10} cuộc.");
        figures.put("A10", "482");
        var pinned = renew(List.of()).passages().getFirst().pin("A10");
        figures.put("A10", "484");
        var renewed = renew(List.of(pinned));
        assertThat(renewed.changes()).isEmpty();
        assertThat(renewed.passages().getFirst().pinned()).containsEntry("A10", "482");
        assertThat(renewed.passages().getFirst().unpin("A10").pinned()).isEmpty();
    }

    @Test
    void whatSomebodyWroteOutlivesItsPlaceInTheOutline() {
        outline.put("p", "Có {A10} cuộc.");
        outline.put("q", "Có {A11} lượt.");
        var draft = renew(List.of()).passages();
        outline.clear();
        var renewed = renew(List.of(draft.get(0).written("Viết tay."), draft.get(1)));
        assertThat(renewed.passages()).extracting(Passage::words).containsExactly("Viết tay.");
        assertThat(renewed.collisions()).extracting(Collision::kind).containsExactly(Kind.DROPPED);
    }

    @Test
    void aFigureThatGoesMissingIsAChangeToo() {
        outline.put("p", "Có {A10} cuộc.");
        figures.put("A10", "482");
        var draft = renew(List.of()).passages();
        figures.clear();
        assertThat(renew(draft).changes()).containsExactly(new FigureChange("p", "A10", "482", null));
    }

    private Renewal renew(List<Passage> draft) {
        return Renewal.of(draft, outline, asked -> figures.get(asked.written()));
    }
}
