package vn.gandan.writing.drafts;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.gandan.layout.Layout;
import vn.gandan.layout.Signing.Right;
import vn.gandan.shared.Scope;
import vn.gandan.signing.Content;
import vn.gandan.signing.NumberAndDay;
import vn.gandan.signing.Paper;
import vn.gandan.signing.PaperSource;
import vn.gandan.signing.Rendered;
import vn.gandan.signing.SignedBy;

/** Draws the drafts that are signed, and tells what they say by now. */
@Component
class DraftSource implements PaperSource {

    static final String CODE = "DRAFT";

    private final DraftStore drafts;
    private final PassageStore passages;
    private final Desk desk;
    private final DraftPapers papers;
    private final Layout layout;
    private final Clock clock;
    private final URI site;

    DraftSource(
            DraftStore drafts,
            PassageStore passages,
            Desk desk,
            DraftPapers papers,
            Layout layout,
            Clock clock,
            @Value("${gandan.address:}") String address) {
        this.drafts = drafts;
        this.passages = passages;
        this.desk = desk;
        this.papers = papers;
        this.layout = layout;
        this.clock = clock;
        this.site = URI.create(address);
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Function<NumberAndDay, Rendered> renderer(Paper paper) {
        return given -> drawn(opened(paper), given);
    }

    private Rendered drawn(Desk.Open open, NumberAndDay given) {
        var day = given.day() == null ? LocalDate.now(clock) : given.day();
        var drawing = papers.of(open, day, site);
        if (given.number() != null) {
            drawing = drawing.numbered(given.number(), day);
        }
        var by = given.by();
        if (by != null) {
            drawing = drawing.signed(signing(by));
        }
        return new Rendered(papers.word(open, drawing), layout.archive(drawing), content(open));
    }

    private static vn.gandan.layout.Signing signing(SignedBy by) {
        var right = switch (by.capacity()) {
            case DIRECT, FOR_THE_BODY -> Right.OWN;
            case DEPUTY -> Right.FOR;
            case BY_ORDER -> Right.BY_ORDER;
            case AUTHORISED -> Right.BY_MANDATE;
        };
        return new vn.gandan.layout.Signing(null, right, by.post(), null, by.name());
    }

    @Override
    public Content content(Paper paper) {
        return content(opened(paper));
    }

    private static Content content(Desk.Open open) {
        return new Content(DraftText.of(open.compose()), DraftFigures.of(open));
    }

    @Override
    public Optional<String> address(Paper paper) {
        return Optional.of(Draft.address(UUID.fromString(paper.reference())));
    }

    private Desk.Open opened(Paper paper) {
        var draft = drafts.get(Scope.required().provinces(), UUID.fromString(paper.reference()));
        return desk.open(draft, passages.of(draft));
    }
}
