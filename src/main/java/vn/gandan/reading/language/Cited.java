package vn.gandan.reading.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.shared.CleanText;

/** The papers of one text in their order, each with what is said beside it. */
record Cited(CleanText text, List<Paper> papers, List<Surroundings> around, List<LeadReader.Lead> leads) {

    static Cited in(CleanText text, List<Paper> papers, IssuerNames issuers) {
        var reader = new SurroundingsReader(text, issuers);
        var leadReader = new LeadReader(text, issuers);
        var around = new ArrayList<Surroundings>();
        var leads = new ArrayList<LeadReader.Lead>();
        for (int each = 0; each < papers.size(); each++) {
            var span = papers.get(each).span();
            int limit = each + 1 < papers.size() ? papers.get(each + 1).span().start() : text.length();
            int from = each == 0 ? 0 : papers.get(each - 1).span().end();
            var lead = leadReader.before(span.start(), from);
            leads.add(lead);
            around.add(reader.behind(span.end(), limit));
        }
        var cited = new Cited(text, papers, around, leads);
        cited.lookInside(issuers);
        cited.share();
        cited.lookBack();
        return cited;
    }

    /** "Quyết định của Bộ Chính trị số 217". */
    private void lookInside(IssuerNames issuers) {
        for (int each = 0; each < papers.size(); each++) {
            var paper = papers.get(each);
            int word = paper.word() == null
                    ? Nearby.NOT_THERE
                    : Nearby.past(text, paper.span().start(), paper.word());
            int gap = word < 0 ? word : Nearby.after(text, word);
            int of = gap < 0 ? gap : Nearby.past(text, gap, "của");
            int name = of < 0 ? gap : Nearby.after(text, of);
            var issuer = name < 0 ? null : issuers.at(text, name);
            if (issuer != null && issuer.end() < paper.span().end()) {
                var words = new Span(name, issuer.end());
                around.set(each, around.get(each).orElse(null, issuer.code(), words));
            }
        }
    }

    private static boolean sameIssuer(Paper paper, @Nullable String issuer) {
        return paper.symbol() == null || issuer == null || KnownSymbols.issues(paper.symbol(), issuer);
    }

    /** Behind the last of a list stands what is said of all. */
    private void share() {
        for (int each = papers.size() - 2; each >= 0; each--) {
            if (listed(each)
                    && sameIssuer(papers.get(each), around.get(each + 1).issuer())) {
                around.set(each, around.get(each).sharing(around.get(each + 1)));
            }
        }
    }

    private void lookBack() {
        for (int each = 0; each < papers.size(); each++) {
            var lead = leads.get(each);
            var issuer = lead.issuer();
            if (issuer != null) {
                around.set(each, around.get(each).orElse(lead.date(), issuer.code(), lead.words()));
            }
        }
    }

    /** Whether the next paper stands in one list with this one, and is of the same kind. */
    boolean listed(int index) {
        if (index < 0 || index + 1 >= papers.size()) {
            return false;
        }
        var one = papers.get(index);
        var next = papers.get(index + 1);
        boolean kind = one.plenum() == null
                && next.plenum() == null
                && (next.word() == null || next.word().equals(one.word()) || sameType(one, next));
        return kind && Lists.connect(text, one.span().end(), next.span().start());
    }

    private static boolean sameType(Paper one, Paper next) {
        return one.type() != null && one.type().equals(next.type());
    }

    int size() {
        return papers.size();
    }

    Paper paper(int index) {
        return papers.get(index);
    }

    Surroundings around(int index) {
        return around.get(index);
    }
}
