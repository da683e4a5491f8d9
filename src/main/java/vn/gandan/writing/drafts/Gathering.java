package vn.gandan.writing.drafts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.directives.Directives;
import vn.gandan.directives.Document;
import vn.gandan.directives.DocumentType;
import vn.gandan.directives.Vocabulary;
import vn.gandan.indicators.Indicators;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Basis;
import vn.gandan.reporting.Reporting;
import vn.gandan.reporting.Total;
import vn.gandan.shared.Period;
import vn.gandan.shared.UnitId;
import vn.gandan.targets.Target;
import vn.gandan.targets.Targets;
import vn.gandan.writing.phrases.Fact;
import vn.gandan.writing.phrases.PeriodWords;

/** Reads what a report asks for, in a few questions however much it asks, all as of one moment. */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class Gathering {

    private static final Vocabulary VOCABULARY = Vocabulary.standard();

    private final Reporting reporting;
    private final Indicators indicators;
    private final Targets targets;
    private final Directives directives;
    private final Organisation organisation;

    Gathering(
            Reporting reporting,
            Indicators indicators,
            Targets targets,
            Directives directives,
            Organisation organisation) {
        this.reporting = reporting;
        this.indicators = indicators;
        this.targets = targets;
        this.directives = directives;
        this.organisation = organisation;
    }

    public Subject subject(Unit named, Period period, Basis basis) {
        var day = basis.day(period);
        return new Subject(organisation.unit(named.id(), day), organisation.children(named.id(), day), period, basis);
    }

    /** Codes that the catalogue does not have are left out, and the paragraph says so. */
    public Gathered gather(Subject subject, Wanted wanted) {
        var codes = known(wanted.own());
        var own = own(subject.unit(), codes, subject.period(), subject.basis());
        return new Gathered(
                subject,
                facts(subject, codes, own),
                own,
                below(subject, wanted.below()),
                within(subject, wanted.within()),
                wanted.papers().stream()
                        .distinct()
                        .flatMap(symbol -> meant(symbol, subject.period()).stream())
                        .collect(toMap(Document::symbol, Gathering::cited, (first, second) -> first)));
    }

    /** Numbers begin again with every term: the newest that was issued by the end of the period. */
    private Optional<Document> meant(String symbol, Period period) {
        return directives.bySymbol(symbol).stream()
                .filter(paper -> paper.issuedOn() == null || !paper.issuedOn().isAfter(period.lastDay()))
                .findFirst();
    }

    /** Last year is told on this year's map, or the comparison would be of two different places. */
    private Map<String, Fact> facts(Subject subject, List<String> codes, Map<String, Total> now) {
        var sameMap = Basis.restated(subject.basis().day(subject.period()));
        Function<Period, Map<String, Total>> then = period -> own(subject.unit(), codes, period, sameMap);
        var lastYear = subject.period().yearEarlier().map(then).orElse(Map.of());
        var before = subject.period().before().map(then).orElse(Map.of());
        var plans = plans(subject);
        var facts = new LinkedHashMap<String, Fact>();
        for (var code : codes) {
            var total = now.get(code);
            facts.put(
                    code,
                    new Fact(
                            indicators.indicator(code),
                            total == null ? null : total.value(),
                            total == null ? 0 : total.reported(),
                            total == null ? 0 : total.expected(),
                            complete(lastYear.get(code)),
                            complete(before.get(code)),
                            plans.get(code)));
        }
        return facts;
    }

    /** What only some units had reported is nothing to compare with. */
    private static @Nullable BigDecimal complete(@Nullable Total total) {
        return total == null || total.reported() < total.expected() ? null : total.value();
    }

    private Map<String, Total> own(Unit unit, List<String> codes, Period period, Basis basis) {
        return codes.isEmpty()
                ? Map.of()
                : reporting.totals(List.of(unit), codes, period, "", basis).stream()
                        .collect(toMap(Total::indicator, Function.identity()));
    }

    /** Of several plans for one figure the one that was given last. */
    private Map<String, BigDecimal> plans(Subject subject) {
        var latest = targets.standing(List.of(subject.unit()), subject.period()).stream()
                .filter(Target::stands)
                .collect(toMap(
                        Target::indicator,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(Target::givenOn))));
        var plans = new HashMap<String, BigDecimal>();
        latest.forEach((code, target) -> plans.put(code, target.value()));
        return plans;
    }

    private Map<UnitId, Map<String, Total>> below(Subject subject, Collection<String> wanted) {
        var codes = known(wanted);
        return codes.isEmpty() || subject.below().isEmpty()
                ? Map.of()
                : reporting.totals(subject.below(), codes, subject.period(), "", subject.basis()).stream()
                        .collect(groupingBy(total -> total.unit().id(), toMap(Total::indicator, Function.identity())));
    }

    private Map<Period, Map<String, Total>> within(Subject subject, Collection<String> wanted) {
        var codes = known(wanted);
        var months = subject.period().months();
        return codes.isEmpty() || months.isEmpty()
                ? Map.of()
                : reporting.totals(subject.unit(), subject.unit().level(), codes, months, "", subject.basis()).stream()
                        .collect(groupingBy(Total::period, toMap(Total::indicator, Function.identity())));
    }

    private List<String> known(Collection<String> wanted) {
        return wanted.stream().filter(code -> indicators.find(code).isPresent()).toList();
    }

    private static String cited(Document paper) {
        var day = paper.issuedOn();
        return "%s số %s%s của %s về %s"
                .formatted(
                        typeName(paper),
                        paper.symbol(),
                        day == null ? "" : " ngày " + PeriodWords.day(day),
                        paper.body(),
                        paper.title());
    }

    /** "Kết luận"; the abbreviation itself where nobody knows what it stands for. */
    private static String typeName(Document paper) {
        return VOCABULARY.types(paper.type()).stream()
                .filter(type -> type.system().name().equals(paper.system()))
                .map(DocumentType::nameVi)
                .findFirst()
                .map(Gathering::capitalised)
                .orElse(paper.type());
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.of("vi")) + words.substring(1);
    }
}
