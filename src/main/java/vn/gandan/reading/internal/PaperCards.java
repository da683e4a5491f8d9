package vn.gandan.reading.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.directives.DocumentType;
import vn.gandan.directives.Repair;
import vn.gandan.directives.Vocabulary;
import vn.gandan.reading.internal.Card.Choice;
import vn.gandan.reading.internal.Card.PaperWords;
import vn.gandan.reading.internal.PaperDesk.Issuer;
import vn.gandan.reading.internal.ReviewPages.Wrong;
import vn.gandan.shared.Texts;

/** Tells cited papers in words, and how each stands to the register. */
@Component
class PaperCards {

    private final PaperDesk desk;
    private final Texts text;

    PaperCards(PaperDesk desk, Texts text) {
        this.desk = desk;
        this.text = text;
    }

    /** What the register holds of those among some proposals that are papers. */
    RegisterView register(ReportUnits units, List<Proposal> some) {
        return desk.view(
                units,
                some.stream()
                        .flatMap(proposal ->
                                proposal.fact() instanceof PaperFact paper ? Stream.of(paper) : Stream.empty())
                        .toList());
    }

    Card card(Overview report, RegisterView register, Proposal proposal, PaperFact paper, @Nullable Wrong wrong) {
        var standing = desk.standing(register, paper);
        var reasons = reasons(proposal, paper, standing);
        return new Card(
                proposal,
                report.paragraph(proposal),
                reasons.isEmpty() && paper.contradicts() == null,
                reasons,
                paper.contradicts() == null
                        ? List.of()
                        : List.of(text.of("reading.doubt.paper", paper.symbol(), paper.contradicts())),
                null,
                null,
                words(report.units(), paper, standing),
                null,
                wrong == null ? form(paper) : wrong.typed(),
                wrong == null ? Map.of() : wrong.mistakes());
    }

    private List<String> reasons(Proposal proposal, PaperFact paper, PaperStanding standing) {
        var reasons = new ArrayList<String>();
        var lack = standing.lack();
        if (lack != null && !proposal.written()) {
            reasons.add(text.of("reading.lack." + lack));
        }
        if (proposal.corrected() != null || standing.known() != null) {
            return reasons;
        }
        if (!paper.complete()) {
            reasons.add(text.of("reading.reason.incomplete"));
        }
        if (paper.issuedOn() == null) {
            reasons.add(text.of("reading.reason.undated"));
        }
        if (paper.title() == null) {
            reasons.add(text.of("reading.reason.untitled"));
        }
        return reasons;
    }

    private PaperWords words(ReportUnits units, PaperFact paper, PaperStanding standing) {
        var known = standing.known();
        var day = paper.issuedOn() == null && known != null ? known.issuedOn() : paper.issuedOn();
        return new PaperWords(
                type(paper),
                paper.symbol(),
                day == null ? null : text.day(day),
                known == null ? body(paper, standing) : known.body(),
                known == null ? paper.title() : known.title(),
                register(standing),
                known == null ? null : known.id().address(),
                paper.mentions().size(),
                paper.repairs().stream().map(this::sentence).toList(),
                paper.carriesOut(),
                issuers(units, paper, standing));
    }

    private String sentence(Repair repair) {
        return text.of(
                repair.kind().completes() ? "reading.completed" : "reading.repaired",
                repair.from(),
                repair.to(),
                text.of("directives.repair." + repair.kind()));
    }

    private static @Nullable String body(PaperFact paper, PaperStanding standing) {
        return paper.body() == null && standing.issuer() != null
                ? standing.issuer().title()
                : paper.body();
    }

    private String type(PaperFact paper) {
        var code = paper.type();
        return code == null
                ? ""
                : Vocabulary.standard().types(code).stream()
                        .findFirst()
                        .map(this::name)
                        .orElse(code);
    }

    private String name(DocumentType type) {
        return text.english() ? type.nameEn() : type.nameVi();
    }

    private String register(PaperStanding standing) {
        if (standing.known() != null) {
            return text.of("reading.register.known");
        }
        return standing.ready() ? text.of("reading.register.new") : text.of("reading.register.lacking");
    }

    private List<Choice> issuers(ReportUnits units, PaperFact paper, PaperStanding standing) {
        var said = paper.issuer();
        return desk.issuers(units, paper.issuedOn()).stream()
                .map(issuer -> new Choice(
                        String.valueOf(issuer.id()),
                        issuer.unit() == null
                                ? text.of("reading.centre")
                                : issuer.unit().title(),
                        said == null
                                ? standing.ready() && new Issuer(standing.issuer()).id() == issuer.id()
                                : said == issuer.id()))
                .toList();
    }

    private static FactForm form(PaperFact paper) {
        return FactForm.ofPaper(
                paper.symbol(),
                paper.type(),
                paper.issuedOn() == null ? "" : paper.issuedOn().toString(),
                paper.title(),
                paper.issuer());
    }
}
