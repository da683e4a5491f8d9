package vn.gandan.demo.internal;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.NewHamlet;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.UnitId;

class HamletPlanTest {

    private static final LocalDate ON = LocalDate.of(2025, 6, 30);

    private final List<Unit> districts = new ArrayList<>();
    private final List<Unit> communes = new ArrayList<>();

    @Test
    void theProvinceHasAsManyHamletsAsWerePublished() {
        var hamlets = elevenDistricts();

        assertThat(hamlets).hasSize(2071);
        assertThat(hamlets.stream().collect(groupingBy(NewHamlet::commune, counting())))
                .hasSize(193)
                .allSatisfy((commune, count) -> assertThat(count).isBetween(4L, 20L));
        assertThat(hamlets).isEqualTo(elevenDistricts());
    }

    @Test
    void noTwoHamletsOfTheCountrysideHaveTheSameName() {
        assertThat(elevenDistricts().stream()
                        .filter(hamlet -> hamlet.kind().equals("thôn"))
                        .map(NewHamlet::name))
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(Normalizer.isNormalized(name, Normalizer.Form.NFC))
                        .isTrue());
    }

    @Test
    void townsHaveNumberedQuarters() {
        var quarters = elevenDistricts().stream()
                .filter(hamlet -> hamlet.kind().equals("tổ dân phố"))
                .toList();

        assertThat(quarters)
                .isNotEmpty()
                .allSatisfy(quarter -> assertThat(quarter.name()).containsOnlyDigits());
    }

    /** As many communes as the real districts have, by their real codes, each first commune a town. */
    private List<NewHamlet> elevenDistricts() {
        districts.clear();
        communes.clear();
        district("024", 8);
        district("026", 19);
        district("027", 18);
        district("028", 18);
        district("029", 13);
        district("030", 24);
        district("031", 13);
        district("032", 24);
        district("033", 18);
        district("034", 23);
        district("035", 15);
        return HamletPlan.of(districts, communes);
    }

    private void district(String code, int size) {
        long id = Long.parseLong(code);
        districts.add(unit(id, Level.DISTRICT, "huyện", code, null));
        for (int number = 0; number < size; number++) {
            communes.add(unit(
                    id * 100 + number,
                    Level.COMMUNE,
                    number == 0 ? "thị trấn" : "xã",
                    "%s%02d".formatted(code, number),
                    new UnitId(id)));
        }
    }

    private static Unit unit(long id, Level level, String kind, String code, @Nullable UnitId parent) {
        return new Unit(new UnitId(id), level, code, kind, code, code, parent, "/" + id + "/", null, ON, ON);
    }
}
