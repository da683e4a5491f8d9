package vn.gandan.organisation.internal;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.NewHamlet;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Succession;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.Scope;
import vn.gandan.shared.UnitId;
import vn.gandan.support.ModuleTest;

@ModuleTest
class OrganisationTest {

    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate AFTER = LocalDate.of(2025, 7, 1);

    @Autowired
    Organisation organisation;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void haGiangHadElevenDistrictsAnd193Communes() {
        var haGiang = resolve("02@2025-06-30");

        assertThat(haGiang.title()).isEqualTo("Tỉnh Hà Giang");
        assertThat(in(() -> organisation.children(haGiang.id(), BEFORE)))
                .hasSize(11)
                .allMatch(unit -> unit.level() == Level.DISTRICT);
        assertThat(communes(haGiang, BEFORE)).hasSize(193);
        assertThat(in(() -> organisation.find(haGiang.id(), AFTER))).isEmpty();
    }

    @Test
    void tuyenQuangHas124CommunesAndNoDistrict() {
        var tuyenQuang = resolve("08@2025-07-01");

        assertThat(in(() -> organisation.below(tuyenQuang.id(), Level.DISTRICT, AFTER)))
                .isEmpty();
        assertThat(communes(tuyenQuang, AFTER)).hasSize(124);
        assertThat(in(() -> organisation.children(tuyenQuang.id(), AFTER))).hasSize(124);
    }

    @Test
    void manyReferencesAreResolvedAsEachAlone() {
        var references = List.of("02@2025-06-30", "08", "08@2025-06-30", "99999", "08@2025-13-01", "\0");

        var resolved = in(() -> organisation.resolve(references, AFTER));

        assertThat(resolved.keySet()).containsExactlyInAnyOrder("02@2025-06-30", "08", "08@2025-06-30");
        resolved.forEach(
                (reference, unit) -> assertThat(unit).isEqualTo(in(() -> organisation.resolve(reference, AFTER))));
    }

    @Test
    void seventyThreeOfThemComeFromHaGiangAndFiftyOneDoNot() {
        var haGiang = resolve("02@2025-06-30");
        var communes = ids(communes(resolve("08@2025-07-01"), AFTER));
        var sources = in(() -> organisation.sources(communes, BEFORE, AFTER));
        var former = Set.copyOf(ids(communes(haGiang, BEFORE)));

        var fromHaGiang = communes.stream()
                .filter(commune ->
                        sources.getOrDefault(commune, List.of()).stream().anyMatch(former::contains))
                .toList();

        assertThat(sources.keySet()).hasSize(124);
        assertThat(fromHaGiang).hasSize(73);
        assertThat(fromHaGiang.stream().flatMap(commune -> sources.getOrDefault(commune, List.of()).stream()))
                .containsExactlyInAnyOrderElementsOf(former);
    }

    @Test
    void everyCommuneOfTheLastDayHasExactlyOneSuccessor() {
        var communes = in(() -> organisation.provinces(BEFORE)).stream()
                .flatMap(province -> communes(province, BEFORE).stream())
                .map(Unit::id)
                .toList();
        var today = in(() -> organisation.provinces(AFTER)).stream()
                .flatMap(province -> communes(province, AFTER).stream())
                .map(Unit::id)
                .toList();

        var becameIt = in(() -> organisation.sources(today, BEFORE, AFTER)).values().stream()
                .flatMap(List::stream)
                .collect(groupingBy(source -> source, Collectors.counting()));

        assertThat(communes).hasSize(10_035);
        assertThat(today).hasSize(3_321);
        assertThat(communes).allSatisfy(commune -> assertThat(becameIt).containsEntry(commune, 1L));
    }

    @Test
    void aCodePassesToTheSuccessorAndIsResolvedByDate() {
        var former = resolve("08@2025-06-30");
        var today = resolve("08", AFTER);

        assertThat(former.name()).isEqualTo(today.name()).isEqualTo("Tuyên Quang");
        assertThat(former.id()).isNotEqualTo(today.id());
        assertThat(resolve("08", BEFORE)).isEqualTo(former);
        assertThat(today.reference()).isEqualTo("08@2025-07-01");
        assertThatThrownBy(() -> resolve("02", AFTER)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> resolve("02@30-06-2025", AFTER))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("DATE_UNREADABLE");
    }

    @Test
    void aCommuneWithOnePredecessorGoesOnAsTheSameUnit() {
        var iaMo = resolve("23938@2025-06-30");

        assertThat(resolve("23938@2025-07-01").id()).isEqualTo(iaMo.id());
        assertThat(in(() -> organisation.successions(iaMo.id())))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.goesOn()).isTrue();
                    assertThat(step.kind()).isEqualTo(Succession.Kind.TRANSFER);
                    assertThat(step.legalBasis()).isEqualTo("Nghị quyết số 1664/NQ-UBTVQH15");
                });
    }

    @Test
    void aDistrictWithoutAnOfficialCodeIsReachedByOurOwnKey() {
        var anDuong = in(() -> organisation.search("quận An Dương", BEFORE, null, null, 5))
                .getFirst();

        assertThat(anDuong.code()).isNull();
        assertThat(anDuong.reference()).isEqualTo("31-quan-an-duong@2025-06-30");
        assertThat(resolve(anDuong.reference())).isEqualTo(anDuong);
    }

    @Test
    void searchIgnoresMarksAndUnicodeForms() {
        var composed = Normalizer.normalize("Hà Giang", Normalizer.Form.NFC);
        var decomposed = Normalizer.normalize("Hà Giang", Normalizer.Form.NFD);

        for (String words : List.of("ha giang", "HA GIANG", composed, decomposed, "tỉnh hà giang", "02")) {
            assertThat(in(() -> organisation.search(words, BEFORE, null, null, 10))
                            .getFirst())
                    .isEqualTo(resolve("02@2025-06-30"));
        }
        assertThat(in(() -> organisation.search("đoan hung", BEFORE, null, Level.DISTRICT, 10)))
                .extracting(Unit::title)
                .containsExactly("Huyện Đoan Hùng");
        assertThat(in(() -> organisation.search("100%_", BEFORE, null, null, 10)))
                .isEmpty();
    }

    @Test
    void namesAreInVietnameseOrderAndNumbersInTheirs() {
        var wards = in(() -> organisation.children(resolve("778@2025-06-30").id(), BEFORE)); // Quận 7

        assertThat(wards).extracting(Unit::title).startsWith("Phường Bình Thuận", "Phường Phú Mỹ", "Phường Phú Thuận");
        assertThat(in(() -> organisation.children(resolve("774@2025-06-30").id(), BEFORE))) // Quận 5
                .extracting(Unit::name)
                .containsSubsequence("1", "2", "4", "5", "7", "9", "11", "12");
        assertThat(in(() -> organisation.provinces(AFTER)))
                .extracting(Unit::name)
                .containsSubsequence("An Giang", "Bắc Ninh", "Cao Bằng", "Cần Thơ", "Đà Nẵng", "Đồng Tháp", "Hà Nội");
    }

    @Test
    void aScopeHoldsWhatStandsBelowTodayAndAllThatWasSucceeded() {
        var haGiang = resolve("02@2025-06-30");
        var former = resolve("08@2025-06-30");
        var today = resolve("08@2025-07-01");

        assertThat(in(() -> organisation.scopeOf(today.id())))
                .containsExactlyInAnyOrder(haGiang.path(), former.path(), today.path());
        assertThat(in(() -> organisation.scopeOfCountry())).contains(haGiang.path(), former.path(), today.path());
    }

    @Test
    void aHamletFollowsItsCommuneIntoTheNextOne() {
        rolledBack(() -> {
            var commune = organisation.resolve("00715@2025-06-30", BEFORE);
            var opened = organisation.openHamlets(IntStream.rangeClosed(91, 92)
                    .mapToObj(number -> new NewHamlet(commune.id(), BEFORE, "thôn", "Thử " + number, number))
                    .toList());

            var before = organisation.unit(opened.getFirst(), BEFORE);
            var after = organisation.unit(opened.getFirst(), AFTER);
            assertThat(before.code()).isEqualTo("T00715-91").isEqualTo(after.code());
            assertThat(before.parent()).isEqualTo(commune.id());
            assertThat(before.from()).isNull();
            assertThat(before.to()).isEqualTo(BEFORE);
            assertThat(after.from()).isEqualTo(AFTER);
            assertThat(after.path())
                    .startsWith(organisation.resolve("08", AFTER).path());
            assertThat(organisation
                            .sources(List.of(Objects.requireNonNull(after.parent())), BEFORE, AFTER)
                            .values())
                    .singleElement()
                    .satisfies(sources -> assertThat(sources).contains(commune.id()));
            assertThat(organisation.successions(opened.getFirst()))
                    .singleElement()
                    .satisfies(step -> assertThat(step.kind()).isEqualTo(Succession.Kind.TRANSFER));
            assertThat(organisation.scopeOf(opened.getFirst())).containsExactlyInAnyOrder(before.path(), after.path());
        });
    }

    private void rolledBack(Runnable work) {
        Scope.closed("test")
                .run(() -> transactions.executeWithoutResult(transaction -> {
                    transaction.setRollbackOnly();
                    work.run();
                }));
    }

    private Unit resolve(String reference) {
        return resolve(reference, AFTER);
    }

    private Unit resolve(String reference, LocalDate on) {
        return in(() -> organisation.resolve(reference, on));
    }

    private List<Unit> communes(Unit root, LocalDate on) {
        return in(() -> organisation.below(root.id(), Level.COMMUNE, on));
    }

    private static List<UnitId> ids(List<Unit> units) {
        return units.stream().map(Unit::id).toList();
    }

    private static <T> T in(Supplier<T> work) {
        return Scope.closed("test").get(work);
    }
}
