package vn.gandan.writing.proofs;

import java.util.ArrayList;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.gandan.shared.CleanText;
import vn.gandan.writing.drafts.DraftManuscript;
import vn.gandan.writing.drafts.DraftManuscript.Amendment;
import vn.gandan.writing.drafts.DraftManuscripts;
import vn.gandan.writing.proofing.Finding;
import vn.gandan.writing.proofs.DraftProofPage.Card;

/** A draft of ours that is looked through; each finding leads to its passage. */
@Controller
@RequestMapping("/drafts/draft/proof")
class DraftProofController {

    private final DraftManuscripts drafts;
    private final ProofDesk desk;
    private final Wording wording;

    DraftProofController(DraftManuscripts drafts, ProofDesk desk, Wording wording) {
        this.drafts = drafts;
        this.desk = desk;
        this.wording = wording;
    }

    @GetMapping
    ModelAndView look(@RequestParam UUID id) {
        var draft = drafts.of(id);
        var findings = desk.findings(new CleanText(draft.text()), draft.unit(), draft.period(), draft.basis());
        var cards = new ArrayList<Card>();
        for (var finding : findings) {
            cards.add(card(draft, finding));
        }
        var page = new DraftProofPage(id.toString(), draft.address(), draft.name(), draft.mayWrite(), cards);
        return new ModelAndView("writing/draft-proof", "proof", page);
    }

    private Card card(DraftManuscript draft, Finding finding) {
        var span = finding.span();
        var mend = finding.mend();
        return new Card(
                finding.kind(),
                ProofPages.mark(finding),
                ProofPages.icon(finding),
                Wording.words(draft.text(), span.start(), span.end()),
                ProofPages.should(draft.text(), finding),
                wording.why(finding),
                wording.source(finding, draft.unit(), draft.period()),
                draft.address()
                        + draft.keyAt(span.start()).map(key -> "#" + key).orElse(""),
                mend == null
                        ? null
                        : draft.amendment(mend.span().start(), mend.span().end(), mend.words())
                                .orElse(null));
    }

    @PostMapping("/mends")
    String mend(
            @RequestParam UUID id,
            @RequestParam String key,
            @RequestParam int version,
            @RequestParam int from,
            @RequestParam int to,
            @RequestParam String words) {
        drafts.amend(id, new Amendment(key, version, from, to, words));
        return "redirect:/drafts/draft/proof?id=" + id;
    }
}
