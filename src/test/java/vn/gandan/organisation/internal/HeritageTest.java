package vn.gandan.organisation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.gandan.organisation.Restatement;
import vn.gandan.organisation.internal.Heritage.Ancestor;
import vn.gandan.shared.UnitId;

/** What counts for whom, on a province 1 of communes 10, 20 with hamlets. */
class HeritageTest {

    private static final UnitId PROVINCE = new UnitId(1);
    private static final UnitId ONE = new UnitId(11);
    private static final UnitId OTHER = new UnitId(12);

    @Test
    void aDividedCommuneIsSharedAndItsHamletsCarryTheirFigures() {
        var heritage = new Heritage(List.of(
                ancestor(1, null, "/1/", "/1/"),
                ancestor(10, 1L, "/1/10/", "/1/11/", "/1/12/"),
                ancestor(101, 10L, "/1/10/101/", "/1/11/101/"),
                ancestor(102, 10L, "/1/10/102/", "/1/12/102/")));

        var restated = heritage.of(Map.of("/1/11/", ONE, "/1/12/", OTHER, "/1/", PROVINCE));

        assertThat(restated.get(ONE))
                .isEqualTo(new Restatement(List.of(new UnitId(101)), List.of(), List.of(new UnitId(10))));
        assertThat(restated.get(OTHER))
                .isEqualTo(new Restatement(List.of(new UnitId(102)), List.of(), List.of(new UnitId(10))));
        assertThat(restated.get(PROVINCE)).isEqualTo(Restatement.itself(PROVINCE));
    }

    @Test
    void aHamletThatMovesLeavesItsCommuneItsOwnFigureAlone() {
        var heritage = new Heritage(List.of(
                ancestor(1, null, "/1/", "/1/"),
                ancestor(11, 1L, "/1/11/", "/1/11/"),
                ancestor(12, 1L, "/1/12/", "/1/12/"),
                ancestor(101, 11L, "/1/11/101/", "/1/12/101/"),
                ancestor(102, 11L, "/1/11/102/", "/1/11/102/")));

        var restated = heritage.of(Map.of("/1/11/", ONE, "/1/12/", OTHER));

        assertThat(restated.get(ONE)).isEqualTo(new Restatement(List.of(new UnitId(102)), List.of(ONE), List.of()));
        assertThat(restated.get(OTHER))
                .isEqualTo(new Restatement(List.of(OTHER, new UnitId(101)), List.of(), List.of()));
    }

    @Test
    void whatWasDividedAndMergedAgainIsWhole() {
        var heritage =
                new Heritage(List.of(ancestor(1, null, "/1/", "/1/"), ancestor(10, 1L, "/1/10/", "/1/11/", "/1/11/")));

        assertThat(heritage.of(Map.of("/1/11/", ONE)).get(ONE)).isEqualTo(Restatement.itself(new UnitId(10)));
    }

    @Test
    void whatWasAbolishedLiesWithTheUnitAboveIt() {
        var heritage = new Heritage(List.of(ancestor(1, null, "/1/", "/1/"), ancestor(10, 1L, "/1/10/")));

        assertThat(heritage.of(Map.of("/1/", PROVINCE, "/1/11/", ONE)))
                .isEqualTo(Map.of(PROVINCE, Restatement.itself(PROVINCE)));
    }

    @Test
    void whatWentToTwoProvincesIsSharedByBoth() {
        var heritage = new Heritage(List.of(ancestor(1, null, "/1/", "/2/", "/3/")));

        assertThat(heritage.of(Map.of("/2/", ONE, "/3/", OTHER)).values())
                .containsOnly(new Restatement(List.of(), List.of(), List.of(PROVINCE)));
    }

    private static Ancestor ancestor(long unit, @Nullable Long parent, String path, String... heirs) {
        return new Ancestor(unit, parent, path, List.of(heirs));
    }
}
