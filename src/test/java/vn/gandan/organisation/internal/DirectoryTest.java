package vn.gandan.organisation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Actor;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.Scope;
import vn.gandan.support.ModuleTest;

@ModuleTest
class DirectoryTest {

    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate AFTER = LocalDate.of(2025, 7, 1);

    @Autowired
    Organisation organisation;

    @Autowired
    Gate gate;

    @Autowired
    Directory directory;

    @Autowired
    UnitsApi api;

    @Test
    void aCommuneSeesItselfAndWhatItSucceededAndNothingElse() {
        var before = as("00715@2025-07-01", () -> directory.list(null, BEFORE, null, null)); // xã Lũng Cú
        var after = as("00715@2025-07-01", () -> directory.list(null, AFTER, null, null));

        assertThat(before).extracting(Unit::title).containsExactly("Xã Lũng Cú", "Xã Lũng Táo", "Xã Má Lé");
        assertThat(after).extracting(Unit::title).containsExactly("Xã Lũng Cú");
        assertThat(as("00715@2025-07-01", () -> directory.list("dong van", AFTER, null, null)))
                .isEmpty();
        for (String stranger : List.of("00721@2025-07-01", "08@2025-07-01", "026@2025-06-30")) {
            assertThatThrownBy(() -> as("00715@2025-07-01", () -> gate.unit(stranger, AFTER)))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("UNIT_NOT_FOUND");
        }
    }

    @Test
    void theApiListsUnitsAsTheyWereOnADate() {
        var rows = as("08@2025-07-01", () -> api.units(null, "2025-06-30", "02", "commune"))
                .rows();

        assertThat(rows).hasSize(193);
        assertThat(as("08@2025-07-01", () -> api.units("lung cu", "2025-06-30", null, null))
                        .rows())
                .containsExactly(new UnitsApi.Row("00715", "Lũng Cú", "xã", "commune", "026", null, BEFORE));
        assertThatThrownBy(() -> as("08@2025-07-01", () -> api.units(null, null, null, "village")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("LEVEL_UNREADABLE");
    }

    @Test
    void theTreeCountsWhatStandsBelowOnTheDay() {
        var tree = as("08@2025-07-01", () -> directory.tree(BEFORE, gate.unit("02@2025-06-30", BEFORE)));

        assertThat(tree.branches()).hasSize(11);
        assertThat(tree.totals()).containsEntry(Level.DISTRICT, 11).containsEntry(Level.COMMUNE, 193);
        assertThat(tree.branches())
                .filteredOn(branch -> branch.unit().title().equals("Huyện Đồng Văn"))
                .singleElement()
                .satisfies(branch -> assertThat(branch.counts()).containsEntry(Level.COMMUNE, 19));
    }

    @Test
    void aUnitThatIsNotThereYetOrAnyMoreSaysWhatIsThereInstead() {
        var later = as("08@2025-07-01", () -> directory.tree(AFTER, gate.unit("02@2025-06-30", AFTER)));
        var sooner = as("08@2025-07-01", () -> directory.tree(BEFORE, gate.unit("08@2025-07-01", BEFORE)));

        assertThat(later.there()).isFalse();
        assertThat(later.instead()).extracting(Unit::reference).containsExactly("08@2025-07-01");
        assertThat(sooner.instead())
                .extracting(Unit::reference)
                .containsExactlyInAnyOrder("02@2025-06-30", "08@2025-06-30");
    }

    @Test
    void aUnitTellsWhatItWasAndWhatBecameOfIt() {
        var today = as("08@2025-07-01", () -> directory.dossier(gate.unit("00715@2025-07-01", AFTER)));
        var district = as("08@2025-07-01", () -> directory.dossier(gate.unit("026@2025-06-30", AFTER)));
        var former = as("08@2025-07-01", () -> directory.dossier(gate.unit("00715@2025-06-30", AFTER)));

        assertThat(today.was())
                .hasSize(3)
                .allSatisfy(step -> assertThat(step.legalBasis()).isEqualTo("Nghị quyết số 1684/NQ-UBTVQH15"));
        assertThat(former.ended()).isTrue();
        assertThat(former.became())
                .singleElement()
                .satisfies(step -> assertThat(step.day()).isEqualTo(AFTER));
        assertThat(district.abolished()).isPresent();
        assertThat(district.heirs())
                .extracting(heir -> heir.unit().name())
                .containsExactly("Đồng Văn", "Lũng Cú", "Lũng Phìn", "Phố Bảng", "Sà Phìn", "Yên Minh");
    }

    @Test
    void anEarlierUnitIsFoundByNameAndStandsInNoTree() {
        var hits = inWholeCountry(() -> directory.search("xã Mường Sang", BEFORE));
        var dossier = inWholeCountry(() -> directory.undated(
                directory.undated("14-thi-xa-moc-chau-xa-muong-sang").orElseThrow()));

        assertThat(hits.found()).isEmpty();
        assertThat(hits.elsewhen()).singleElement().satisfies(version -> {
            assertThat(version.dated()).isFalse();
            assertThat(version.link()).isEqualTo("/units/14-thi-xa-moc-chau-xa-muong-sang");
        });
        assertThat(dossier.became()).isEmpty();
        assertThat(dossier.apparently()).hasSize(3);
    }

    private <T> T as(String reference, Supplier<T> work) {
        return scope(Scope.closed("test")
                        .get(() -> organisation.scopeOf(
                                organisation.resolve(reference, AFTER).id())))
                .get(work);
    }

    private <T> T inWholeCountry(Supplier<T> work) {
        return scope(Scope.closed("test").get(organisation::scopeOfCountry)).get(work);
    }

    private static Scope scope(List<String> paths) {
        return new Scope(Actor.system("test"), ProvinceId.ofPath(paths.getFirst()), paths);
    }
}
