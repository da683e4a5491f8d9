package vn.gandan.reading.language.citations;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.reading.language.Span;
import vn.gandan.reading.language.words.Nearby;
import vn.gandan.shared.CleanText;

/** The papers of one text in their order, each with what is said beside it. */
record Cited(
        CleanText text, List<Paper> papers, List<Surroundings> around, List<LeadReader.Lead> leads, BitSet listed) {

    static Cited in(CleanText text, List<Paper> papers, IssuerNames issuers) {
        var reader = new SurroundingsReader(text, issuers);
        var leadReader = new LeadReader(text, issuers);
        var around = new ArrayList<Surroundings>(papers.size());
        var leads = new ArrayList<LeadReader.Lead>(papers.size());
        for (int each = 0; each < papers.size(); each++) {
            var span = papers.get(each).span();
            int limit = each + 1 < papers.size() ? papers.get(each + 1).span().start() : text.length();
            int from = each == 0 ? 0 : papers.get(each - 1).span().end();
            leads.add(leadReader.before(span.start(), from));
            around.add(reader.behind(span.end(), limit));
        }
        var cited = new Cited(text, papers, around, leads, listed(text, papers));
        cited.lookInside(issuers);
        cited.share();
        cited.lookBack();
        return cited;
    }

    /** "Quyết định của Bộ Chính trị số 217". */
    private void lookInside(IssuerNames issuers) {
        for (int each = 0; each < papers.size(); each++) {
            var paper = papers.get(each);
            int name = behindWord(paper);
            var issuer = name < 0 ? null : issuers.at(text, name);
            if (issuer != null && issuer.end() < paper.span().end()) {
                var words = new Span(name, issuer.end());
                around.set(each, around.get(each).orElse(null, issuer.code(), words));
            }
        }
    }

    /** Where an issuer may be named between the type word and the number. */
    private int behindWord(Paper paper) {
        int word = paper.word() == null
                ? Nearby.NOT_THERE
                : Nearby.past(text, paper.span().start(), paper.word());
        if (word < 0) {
            return word;
        }
        int gap = Nearby.after(text, word);
        int of = Nearby.past(text, gap, "của");
        return of < 0 ? gap : Nearby.after(text, of);
    }

    private static boolean sameIssuer(Paper paper, @Nullable String issuer) {
        return paper.symbol() == null || issuer == null || KnownSymbols.issues(paper.symbol(), issuer);
    }

    /** Behind the last of a list stands what is said of all. */
    private void share() {
        for (int each = papers.size() - 2; each >= 0; each--) {
            if (listed(each)
                    && sameIssuer(papers.get(each), around.get(each + 1).issuer())) {
                around.set(each, around.get(each).sharing(around.get(each + 1), alike(each)));
            }
        }
    }

    /** "Quyết định số 1 và Quy định số 2 ngày …": the day is that of the last. */
    private boolean alike(int index) {
        var one = papers.get(index);
        var next = papers.get(index + 1);
        boolean called = next.word() == null || next.word().equals(one.word()) || one.word() == null;
        boolean issued = one.symbol() == null
                || next.symbol() == null
                || one.symbol().issuers().equals(next.symbol().issuers());
        return called && issued;
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
        return listed.get(index);
    }

    private static BitSet listed(CleanText text, List<Paper> papers) {
        var listed = new BitSet(papers.size());
        for (int each = 0; each + 1 < papers.size(); each++) {
            listed.set(each, listed(text, papers.get(each), papers.get(each + 1)));
        }
        return listed;
    }

    private static boolean listed(CleanText text, Paper one, Paper next) {
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
