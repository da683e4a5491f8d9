package vn.gandan.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpreadTest {

    private static final List<String> HAMLETS = IntStream.range(0, HamletPlan.HAMLETS)
            .mapToObj("T%05d-01"::formatted)
            .toList();

    @Test
    void theLargestRemaindersGetWhatDivisionLeaves() {
        assertThat(Apportionment.of(10, new long[] {1, 1, 1})).containsExactly(4, 3, 3);
        assertThat(Apportionment.of(7, new long[] {5, 0, 9})).containsExactly(3, 0, 4);
        assertThat(Apportionment.of(0, new long[] {3, 4})).containsExactly(0, 0);
    }

    @Test
    void sharesAddUpToTheTotalAndNoneIsNegative() {
        for (int total = 0; total < 3000; total += 37) {
            long[] weights = IntStream.range(0, 50)
                    .mapToLong(place -> Dice.between(0, 100, "weight " + place))
                    .toArray();
            long[] shares = Apportionment.of(total, weights);
            assertThat(Arrays.stream(shares).sum()).isEqualTo(total);
            assertThat(Arrays.stream(shares).min().orElseThrow()).isNotNegative();
        }
    }

    @Test
    void nothingCanBeSpreadOverNothing() {
        assertThatThrownBy(() -> Apportionment.of(1, new long[] {0, 0})).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Apportionment.of(-1, new long[] {1})).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Apportionment.of(1, new long[] {2, -1})).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyPublishedTotalIsSpreadExactlyInWholeSteps() {
        for (var total : SpreadTotal.OF_THE_TEAMS) {
            var shares = total.over(HAMLETS);

            assertThat(shares).containsOnlyKeys(HAMLETS);
            assertThat(shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(BigDecimal.valueOf(total.total()));
            assertThat(shares.values())
                    .allMatch(share -> share.signum() >= 0)
                    .allMatch(share -> share.longValueExact() % total.step() == 0);
            assertThat(total.over(HAMLETS)).isEqualTo(shares);
        }
    }

    @Test
    void everyTeamHasFiveToNineMembersAndSomeHamletsHaveModels() {
        assertThat(shares("D02")).allMatch(BigDecimal.ONE::equals);
        assertThat(shares("D04")).allMatch(share -> share.intValue() >= 5 && share.intValue() <= 9);
        assertThat(shares("C15")).contains(BigDecimal.ZERO).allMatch(share -> share.intValue() <= 4);
        assertThat(shares("E01")).allMatch(share -> share.signum() > 0);
    }

    @Test
    void chanceFallsTheSameEverywhere() {
        assertThat(Dice.roll("T00721-01 land")).isEqualTo(0x7944ab3f83faa405L);
        assertThat(IntStream.range(0, 1000).map(place -> Dice.between(1, 6, "throw " + place)))
                .contains(1, 2, 3, 4, 5, 6)
                .allMatch(number -> number >= 1 && number <= 6);
    }

    private static List<BigDecimal> shares(String indicator) {
        return SpreadTotal.OF_THE_TEAMS.stream()
                .filter(total -> total.indicator().equals(indicator))
                .flatMap(total -> total.over(HAMLETS).values().stream())
                .toList();
    }
}
