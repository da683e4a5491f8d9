package vn.gandan.directives.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.gandan.directives.Directives;
import vn.gandan.directives.Document;
import vn.gandan.directives.Tier;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Actor;
import vn.gandan.shared.Scope;
import vn.gandan.support.Connections;
import vn.gandan.support.ModuleTest;
import vn.gandan.support.TestProvince;

/** What had been issued by a day to carry out a paper: directly, through others, and within what the reader may see. */
@ModuleTest
class ImplementingTest {

    private static final LocalDate ASKED = LocalDate.of(2014, 6, 1);

    @Autowired
    Directives directives;

    @Autowired
    Changes changes;

    @Autowired
    Connections connections;

    private TestProvince province;
    private Unit district;
    private Unit commune;
    private Document resolution;
    private Document programme;

    @BeforeEach
    void aCascade() {
        province = TestProvince.named("Cụ thể hóa", connections);
        district = province.district("Một");
        commune = province.commune(district, "Suối Một");
        resolution = register(Papers.of(null, null).type("NQ").on(2013, 6, 3));
        programme =
                register(Papers.of(province.unit(), "32-CTr/TU").on(2013, 8, 20).carriesOut(resolution));
    }

    @Test
    void exactlyThePapersOfTheLevelIssuedByTheDay() {
        var early = register(Papers.of(district, "21-KH/HU").on(2014, 6, 1).carriesOut(programme));
        register(Papers.of(province.district("Hai"), "9-KH/HU").on(2014, 6, 2).carriesOut(programme));
        register(Papers.of(commune, "4-KH/ĐU").on(2014, 1, 1).carriesOut(early));
        register(Papers.of(district, "22-KH/HU").on(2014, 1, 1));
        var withdrawn = register(Papers.of(district, "23-KH/HU").on(2014, 1, 1).carriesOut(resolution));
        province.scope().run(() -> changes.withdraw(withdrawn, "ghi nhầm"));

        var found = inScope(() -> directives.implementing(resolution.id(), Tier.DISTRICT, ASKED));

        assertThat(found.dated()).extracting(Document::id).containsExactly(early.id());
        assertThat(found.undated()).isEmpty();
        assertThat(inScope(() -> directives.implementing(resolution.id(), null, ASKED))
                        .dated())
                .extracting(Document::symbol)
                .containsExactly("32-CTr/TU", "4-KH/ĐU", "21-KH/HU");
    }

    @Test
    void whatHasNoDateStandsApart() {
        var undated = register(Papers.of(district, null).type("KH").carriesOut(programme));
        var below = register(Papers.of(commune, "4-KH/ĐU").on(2014, 1, 1).carriesOut(undated));

        var found = inScope(() -> directives.implementing(resolution.id(), Tier.DISTRICT, ASKED));

        assertThat(found.dated()).isEmpty();
        assertThat(found.undated()).extracting(Document::id).containsExactly(undated.id());
        assertThat(inScope(() -> directives.implementing(resolution.id(), Tier.COMMUNE, ASKED))
                        .dated())
                .extracting(Document::id)
                .containsExactly(below.id());
    }

    @Test
    void papersOfOtherProvincesAreHiddenAndThoseAboveAreRead() {
        var other = TestProvince.named("Nơi khác", connections);
        var foreign = other.scope()
                .get(() -> directives.register(Papers.of(other.unit(), "5-CTr/TU")
                        .on(2013, 9, 1)
                        .carriesOut(resolution)
                        .entry()));
        var sibling = register(Papers.of(province.commune(district, "Suối Hai"), "6-KH/ĐU")
                .on(2014, 1, 2)
                .carriesOut(programme));
        var own = register(Papers.of(commune, "4-KH/ĐU").on(2014, 1, 1).carriesOut(programme));
        var ofCommune = new Scope(Actor.system("xã"), province.unit().province(), java.util.List.of(commune.path()));

        assertThat(inScope(() -> directives.implementing(resolution.id(), null, ASKED))
                        .dated())
                .extracting(Document::id)
                .doesNotContain(foreign.id())
                .contains(sibling.id());
        assertThat(ofCommune
                        .get(() -> directives.implementing(resolution.id(), null, ASKED))
                        .dated())
                .extracting(Document::id)
                .containsExactly(programme.id(), own.id());
        assertThat(ofCommune.get(() -> directives.state(foreign.id(), ASKED))).isEmpty();
    }

    private Document register(Papers paper) {
        return inScope(() -> directives.register(paper.entry()));
    }

    private <T> T inScope(Supplier<T> work) {
        return province.scope().get(work);
    }
}
