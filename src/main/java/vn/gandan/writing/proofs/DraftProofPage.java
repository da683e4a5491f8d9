package vn.gandan.writing.proofs;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.writing.drafts.DraftManuscript.Amendment;
import vn.gandan.writing.proofing.Finding;

/** What was found in a draft of ours. */
public record DraftProofPage(String id, String draft, String name, boolean mayWrite, List<Card> cards) {

    public DraftProofPage {
        cards = List.copyOf(cards);
    }

    /**
     * A finding.
     *
     * @param passage the address of the passage that it stands in
     * @param amendment what puts it right by a click; null: a person has to write
     */
    public record Card(
            Finding.Kind kind,
            String mark,
            String icon,
            String stands,
            @Nullable String should,
            String why,
            @Nullable String source,
            String passage,
            @Nullable Amendment amendment) {}
}
