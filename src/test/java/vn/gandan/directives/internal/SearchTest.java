package vn.gandan.directives.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.gandan.directives.Directives;
import vn.gandan.directives.Document;
import vn.gandan.directives.DocumentId;
import vn.gandan.directives.Link;
import vn.gandan.directives.LinkKind;
import vn.gandan.directives.Tier;
import vn.gandan.support.Connections;
import vn.gandan.support.ModuleTest;
import vn.gandan.support.TestProvince;

/** The search ignores marks and where the tone stands, reads symbols, and tells the state of a paper on a day. */
@ModuleTest
class SearchTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 12, 1);

    @Autowired
    Directives directives;

    @Autowired
    Findings findings;

    @Autowired
    Changes changes;

    @Autowired
    Connections connections;

    private TestProvince province;

    @BeforeEach
    void aProvince() {
        province = TestProvince.named("Tìm kiếm", connections);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hoà giải", "hòa giải", "hoa giai", "HOÀ GIẢI", "hòa gi", "giải hoà", "\"hoà giải\""})
    void marksAndToneDoNotMatter(String words) {
        var found =
                register(Papers.of(province.unit(), "11-KH/TU").on(2024, 1, 5).title("Về công tác hòa giải ở cơ sở"));
        register(Papers.of(province.unit(), "12-KH/TU").on(2024, 1, 6).title("Về dân vận khéo"));

        assertThat(found(words)).containsExactly(found.id());
    }

    @Test
    void theTextOfAFileIsSearchedToo() {
        var text = "Kế hoạch vận động Nhân dân hiến đất làm đường".getBytes(StandardCharsets.UTF_8);
        var found =
                register(Papers.of(province.unit(), "13-KH/TU").on(2024, 1, 5).file("ke-hoach.txt", text));

        assertThat(found("hien dat lam duong")).containsExactly(found.id());
        assertThat(found("hiến đất xây cầu")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"25-NQ/TU", "25 - NQ / TU", "Nghị quyết số 25-NQ/TU", "25-nq/tu"})
    void aSymbolFindsItsPaperFirst(String symbol) {
        register(Papers.of(province.unit(), "14-KH/TU").on(2024, 5, 5).title("Thực hiện Nghị quyết 25-NQ/TU"));
        var found =
                register(Papers.of(province.unit(), "25-NQ/TU").on(2023, 1, 5).title("Về dân vận"));

        assertThat(found(symbol)).startsWith(found.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "\"", "-", "-\"a b\"", "a or", "a & b | !c", "%", "\\", ":*", "''''", "()"})
    void nothingThatIsTypedBreaksTheSearch(String words) {
        register(Papers.of(province.unit(), "15-KH/TU").on(2024, 1, 5));

        assertThat(found(words)).isNotNull();
    }

    @Test
    void theFiltersNarrowTheSearch() {
        var district = province.district("Lọc");
        var plan = register(Papers.of(district, "16-KH/HU").on(2024, 2, 1));
        register(Papers.of(province.unit(), "16-CT/TU").on(2023, 2, 1));

        assertThat(found(new Search(null, null, "KH", null, null, null, TODAY, false)))
                .containsExactly(plan.id());
        assertThat(found(new Search(null, null, null, Tier.DISTRICT, null, null, TODAY, false)))
                .containsExactly(plan.id());
        assertThat(found(new Search(null, null, null, null, 2024, null, TODAY, false)))
                .containsExactly(plan.id());
        assertThat(found(new Search(null, null, null, null, null, null, TODAY, true)))
                .isEmpty();
    }

    /** What the database tells of the state is what the record tells. */
    @Test
    void theStateOfAListIsTheStateOfThePaper() {
        long seed = 825;
        var random = new Random(seed);
        var papers = new ArrayList<Document>();
        for (int number = 1; number <= 12; number++) {
            var paper = Papers.of(province.unit(), number + "-QĐ/TU");
            papers.add(register(
                    random.nextInt(4) == 0
                            ? paper.run("cũ")
                            : paper.on(2020 + random.nextInt(4), 1 + random.nextInt(12), 1)));
        }
        for (int each = 0; each < 14; each++) {
            int from = 1 + random.nextInt(papers.size() - 1);
            var kind = random.nextBoolean() ? LinkKind.AMENDS : LinkKind.REPLACES;
            var link = new Link(
                    papers.get(from).id(),
                    kind,
                    papers.get(random.nextInt(from)).id(),
                    null);
            province.scope().run(() -> directives.link(link));
        }
        var ended = papers.get(3);
        province.scope().run(() -> changes.save(ended.ended(LocalDate.of(2022, 6, 1), "hết hạn"), "DOCUMENT_ENDED"));

        for (int year = 2019; year < 2026; year++) {
            var day = LocalDate.of(year, 6, 1);
            for (var state : Document.State.values()) {
                var byRecord = papers.stream()
                        .map(Document::id)
                        .filter(id -> province.scope()
                                        .get(() -> directives.state(id, day))
                                        .orElseThrow()
                                == state)
                        .toList();
                assertThat(found(new Search(null, null, null, null, null, state, day, false)).stream()
                                .filter(id ->
                                        id.province().equals(province.unit().province())))
                        .as("seed %s, %s on %s", seed, state, day)
                        .containsExactlyInAnyOrderElementsOf(byRecord);
            }
        }
    }

    private List<DocumentId> found(String words) {
        return found(province.scope().get(() -> findings.search(words, TODAY)));
    }

    private List<DocumentId> found(Search search) {
        return province.scope().get(() -> findings.page(search, 50, 0)).lines().stream()
                .map(line -> line.paper().document().id())
                .toList();
    }

    private Document register(Papers paper) {
        return province.scope().get(() -> directives.register(paper.entry()));
    }
}
