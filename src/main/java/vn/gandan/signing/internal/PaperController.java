package vn.gandan.signing.internal;

import static vn.gandan.signing.SigningError.PAPER_CHANGED_MEANWHILE;
import static vn.gandan.signing.SigningError.PAPER_NOT_IN_STATE;
import static vn.gandan.signing.SigningError.PAPER_SAYS_OTHER;

import java.util.HashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.gandan.shared.ErrorCode;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.Texts;
import vn.gandan.shared.VietnameseText;
import vn.gandan.signing.Paper;
import vn.gandan.signing.PaperId;
import vn.gandan.signing.Signing;

/** One paper: read, approved, returned, signed, sent, recalled; and its files. */
@Controller
class PaperController {

    private static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final PaperPages pages;
    private final Signing signing;
    private final Texts text;

    PaperController(PaperPages pages, Signing signing, Texts text) {
        this.pages = pages;
        this.signing = signing;
        this.text = text;
    }

    @GetMapping("/papers/{id}")
    ModelAndView page(@PathVariable String id, @RequestParam(defaultValue = "") String done) {
        return page(pages.of(PaperId.of(id)), done, HttpStatus.OK);
    }

    @PostMapping("/papers/{id}/submission")
    ModelAndView submit(@PathVariable String id, @RequestParam int version) {
        return done(id, "SUBMITTED", () -> signing.submit(PaperId.of(id), version));
    }

    @PostMapping("/papers/{id}/withdrawal")
    ModelAndView withdraw(@PathVariable String id, @RequestParam int version) {
        return done(id, "WITHDRAWN", () -> signing.withdraw(PaperId.of(id), version));
    }

    @PostMapping("/papers/{id}/approval")
    ModelAndView approve(@PathVariable String id, @RequestParam int version) {
        return done(id, "ACCEPTED", () -> signing.approve(PaperId.of(id), version));
    }

    @PostMapping(path = "/papers/{id}/approval", params = "seen")
    ModelAndView approveAnew(@PathVariable String id, @RequestParam int version, @RequestParam String seen) {
        return done(id, "ACCEPTED", () -> signing.approveAnew(PaperId.of(id), version, seen));
    }

    @PostMapping("/papers/{id}/return")
    ModelAndView sendBack(
            @PathVariable String id, @RequestParam int version, @RequestParam(defaultValue = "") String reason) {
        return done(id, "RETURNED", null, () -> signing.sendBack(PaperId.of(id), version, reason));
    }

    @PostMapping("/papers/{id}/signature")
    ModelAndView sign(@PathVariable String id, @RequestParam int version, @ModelAttribute SignForm form) {
        return done(id, "SIGNED", form, () -> signing.sign(PaperId.of(id), version, form.order()));
    }

    @PostMapping("/papers/{id}/issue")
    ModelAndView issue(@PathVariable String id, @RequestParam int version) {
        return done(id, "ISSUED", () -> signing.issue(PaperId.of(id), version));
    }

    @PostMapping("/papers/{id}/recall")
    ModelAndView recall(
            @PathVariable String id, @RequestParam int version, @RequestParam(defaultValue = "") String reason) {
        return done(id, "RECALLED", null, () -> signing.recall(PaperId.of(id), version, reason));
    }

    private ModelAndView done(String id, String did, Supplier<Paper> act) {
        return done(id, did, null, act);
    }

    /** What somebody else did at the same time is shown instead of being overwritten; a mistake stands where it was made. */
    private ModelAndView done(String id, String did, @Nullable SignForm typed, Supplier<Paper> act) {
        try {
            return redirect(act.get().id(), did);
        } catch (Refusal refusal) {
            if (refusal.code() == PAPER_CHANGED_MEANWHILE || refusal.code() == PAPER_NOT_IN_STATE) {
                return redirect(PaperId.of(id), "CHANGED");
            }
            if (refusal.code() == PAPER_SAYS_OTHER) {
                return page(pages.of(PaperId.of(id), typed, words(refusal), "OTHER"), "", HttpStatus.CONFLICT);
            }
            if (refusal.code().kind() != ErrorCode.Kind.INVALID) {
                throw refusal;
            }
            return page(pages.of(PaperId.of(id), typed, words(refusal), did), "", HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private String words(Refusal refusal) {
        return text.of("error." + refusal.code().name(), refusal.details().toArray());
    }

    private static ModelAndView redirect(PaperId id, String did) {
        return new ModelAndView("redirect:" + id.address() + "?done=" + did);
    }

    private static ModelAndView page(PaperPage page, String done, HttpStatus status) {
        var model = new HashMap<String, Object>();
        model.put("one", page);
        model.put("done", done);
        return new ModelAndView("signing/paper", model, status);
    }

    @GetMapping("/papers/{id}/paper.docx")
    ResponseEntity<byte[]> docx(@PathVariable String id) {
        var paper = signing.paper(PaperId.of(id));
        var bytes = paper.signature() == null
                ? pages.draft(paper.id()).docx()
                : signing.frozen(paper.id()).docx();
        return file(paper, "docx", WORD, bytes);
    }

    /** With its digital signature, where it has one. */
    @GetMapping("/papers/{id}/paper.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String id) {
        var paper = signing.paper(PaperId.of(id));
        var bytes = paper.signature() == null
                ? pages.draft(paper.id()).pdf()
                : signing.sealed(paper.id())
                        .orElseGet(() -> signing.frozen(paper.id()).pdf());
        return file(paper, "pdf", MediaType.APPLICATION_PDF, bytes);
    }

    private static ResponseEntity<byte[]> file(Paper paper, String ending, MediaType type, byte[] bytes) {
        // ASCII, so that every client keeps the name without RFC 5987.
        var name = VietnameseText.fold(paper.symbol())
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-", "");
        var disposition = ContentDisposition.attachment()
                .filename((paper.signature() == null ? "du-thao-" : "") + name + "." + ending)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(bytes);
    }
}
