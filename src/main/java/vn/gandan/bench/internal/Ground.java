package vn.gandan.bench.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.gandan.access.Access;
import vn.gandan.access.Role;
import vn.gandan.directives.Directives;
import vn.gandan.directives.Document;
import vn.gandan.directives.NewDocument;
import vn.gandan.directives.NewObligation;
import vn.gandan.duties.Duties;
import vn.gandan.duties.Evidence;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.NewHamlet;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Scope;

/** What the bench runs over: a province of today with made-up hamlets, and papers that all of them owe one to. */
@Component
@ConditionalOnProperty(name = "gandan.bench", havingValue = "true")
class Ground {

    static final String LOGIN = "do";
    static final String PASSWORD = UUID.randomUUID().toString();

    static final int HAMLETS = 5_000;
    static final int ISSUED = 2_000;

    /** Communes that were not merged have hamlets of the sample year already. */
    private static final int FIRST_NUMBER = 101;

    private final Organisation organisation;
    private final Access access;
    private final Directives directives;
    private final Duties duties;
    private final Clock clock;

    Ground(Organisation organisation, Access access, Directives directives, Duties duties, Clock clock) {
        this.organisation = organisation;
        this.access = access;
        this.directives = directives;
        this.duties = duties;
        this.clock = clock;
    }

    /** The province, and a paper that its hamlets owe one to, of whom 2.000 have issued it. */
    record Laid(Unit province, Document paper, List<Unit> hamlets) {}

    Laid lay() {
        var province = Scope.closed("bench").get(() -> organisation.resolve("08", today()));
        Scope.closed("bench").run(() -> openHamlets(province));
        var account = Scope.closed("bench")
                .get(() -> access.open(LOGIN, "Đo tốc độ", Role.PROVINCE_ANALYST, province.id(), PASSWORD));
        return access.scopeOf(account).get(() -> layPapers(province));
    }

    private void openHamlets(Unit province) {
        var communes = organisation.below(province.id(), Level.COMMUNE, today());
        var hamlets = new ArrayList<NewHamlet>(HAMLETS);
        for (int number = FIRST_NUMBER; hamlets.size() < HAMLETS; number++) {
            for (var commune : communes.subList(0, Math.min(communes.size(), HAMLETS - hamlets.size()))) {
                hamlets.add(new NewHamlet(
                        commune.id(), today().minusYears(1), "thôn", commune.name() + " " + number, number));
            }
        }
        organisation.openHamlets(hamlets);
    }

    private Laid layPapers(Unit province) {
        var first = paper(province, "901-KH/TU");
        oblige(first, province);
        oblige(paper(province, "902-KH/TU"), province);
        oblige(paper(province, "903-KH/TU"), province);
        var issued = new Evidence(Evidence.WORDS, null, "Đã ban hành", null, today());
        var hamlets = organisation.below(province.id(), Level.HAMLET, today());
        hamlets.stream()
                .limit(ISSUED)
                .forEach(hamlet ->
                        duties.fulfil(List.of(first.id().value()), NewObligation.Kind.PAPER.slot(0), hamlet, issued));
        return new Laid(province, first, hamlets);
    }

    private Document paper(Unit province, String symbol) {
        return directives.register(new NewDocument(
                province,
                symbol,
                null,
                null,
                null,
                "Kế hoạch để đo tốc độ",
                null,
                today(),
                null,
                null,
                List.of(),
                null));
    }

    private void oblige(Document paper, Unit province) {
        directives.oblige(new NewObligation(
                paper.id(), province, NewObligation.Kind.PAPER, Level.HAMLET, 0, today().plusDays(20), null));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
