package vn.gandan.directives.internal;

import static vn.gandan.directives.DirectiveError.SECRET_PAPER;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.gandan.directives.DocumentId;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.Texts;
import vn.gandan.shared.VietnameseText;

/** Changes a paper of the register: what is written of it, its end, its withdrawal, a file that comes later. */
@Controller
class ChangesController {

    private final Heads heads;
    private final Changes changes;
    private final StampGuard stamps;
    private final Clerk clerk;
    private final Texts text;

    ChangesController(Heads heads, Changes changes, StampGuard stamps, Clerk clerk, Texts text) {
        this.heads = heads;
        this.changes = changes;
        this.stamps = stamps;
        this.clerk = clerk;
        this.text = text;
    }

    @GetMapping("/directives/{id}/edit")
    String edit(@PathVariable String id, Model model) {
        var head = heads.of(DocumentId.of(id), null);
        clerk.toWrite(head.document());
        return form(head, EditForm.of(head.document()), Map.of(), model);
    }

    @PostMapping("/directives/{id}/edit")
    String edit(@PathVariable String id, @ModelAttribute EditForm edit, Model model, HttpServletResponse response) {
        stamps.clear(edit.title(), edit.body(), edit.run(), edit.signer());
        var head = heads.of(DocumentId.of(id), null);
        var mistakes = mistakes(edit);
        if (!mistakes.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(head, edit, mistakes, model);
        }
        var document = head.document();
        var body = typed(edit.body());
        changes.save(
                document.asOf(edit.version())
                        .edited(
                                VietnameseText.nfc(String.valueOf(edit.title()).strip()),
                                body == null ? document.body() : body,
                                edit.run() == null ? document.run() : edit.run().strip(),
                                typed(edit.signer()),
                                Days.of(edit.issuedOn()).orElse(null),
                                Days.of(edit.effectiveOn()).orElse(null)),
                "DOCUMENT_EDITED");
        return "redirect:" + document.id().address() + "/text?saved=true";
    }

    private Map<String, String> mistakes(EditForm edit) {
        var mistakes = new HashMap<String, String>();
        if (edit.title() == null || edit.title().isBlank()) {
            mistakes.put("title", text.of("error.DOCUMENT_TITLE_NEEDED"));
        }
        if (!Days.readable(edit.issuedOn())) {
            mistakes.put("issuedOn", text.of("error.DATE_UNREADABLE", String.valueOf(edit.issuedOn())));
        } else if (Days.of(edit.issuedOn()).filter(clerk.today()::isBefore).isPresent()) {
            mistakes.put("issuedOn", text.of("error.ISSUED_IN_FUTURE"));
        }
        if (!Days.readable(edit.effectiveOn())) {
            mistakes.put("effectiveOn", text.of("error.DATE_UNREADABLE", String.valueOf(edit.effectiveOn())));
        }
        return mistakes;
    }

    private static String form(Head head, EditForm edit, Map<String, String> mistakes, Model model) {
        model.addAttribute("head", head);
        model.addAttribute("edit", edit);
        model.addAttribute("mistakes", mistakes);
        return "directives/edit";
    }

    @GetMapping("/directives/{id}/end")
    String end(@PathVariable String id, Model model) {
        return step(id, "end", null, model);
    }

    @PostMapping("/directives/{id}/end")
    String end(
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String why,
            Model model,
            HttpServletResponse response) {
        stamps.clear(why);
        var document = heads.of(DocumentId.of(id), null).document();
        var day = EntryPages.day(on);
        var reason = typed(why);
        if (day.isEmpty() || reason == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return step(id, "end", text.of("directives.end.needed"), model);
        }
        changes.save(document.asOf(version).ended(day.get(), reason), "DOCUMENT_ENDED");
        return "redirect:" + document.id().address() + "/text?saved=true";
    }

    @PostMapping("/directives/{id}/end/removal")
    String endNoMore(@PathVariable String id, @RequestParam int version) {
        var document = heads.of(DocumentId.of(id), null).document();
        changes.save(document.asOf(version).ended(null, null), "DOCUMENT_END_REMOVED");
        return "redirect:" + document.id().address() + "/text?saved=true";
    }

    @GetMapping("/directives/{id}/withdrawal")
    String withdrawal(@PathVariable String id, Model model) {
        return step(id, "withdrawal", null, model);
    }

    @PostMapping("/directives/{id}/withdrawal")
    String withdraw(
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable String why,
            Model model,
            HttpServletResponse response) {
        stamps.clear(why);
        var reason = typed(why);
        if (reason == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return step(id, "withdrawal", text.of("error.REASON_NEEDED"), model);
        }
        var document = heads.of(DocumentId.of(id), null).document();
        changes.withdraw(document.asOf(version), reason);
        return "redirect:" + document.id().address() + "/text";
    }

    @PostMapping("/directives/{id}/restoration")
    String restore(@PathVariable String id) {
        var document = heads.of(DocumentId.of(id), null).document();
        changes.restore(document);
        return "redirect:" + document.id().address() + "/text?saved=true";
    }

    private String step(String id, String which, @Nullable String mistake, Model model) {
        var head = heads.of(DocumentId.of(id), null);
        clerk.toWrite(head.document());
        model.addAttribute("head", head);
        model.addAttribute("today", clerk.today());
        model.addAttribute("mistake", mistake);
        return "directives/" + which;
    }

    @PostMapping("/directives/{id}/files")
    String add(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "false") boolean open)
            throws IOException {
        var document = heads.of(DocumentId.of(id), null).document();
        var address = "redirect:" + document.id().address() + "/text";
        var upload = Uploads.file(file);
        if (upload == null || !open) {
            return address + "?wrong=" + (upload == null ? "none" : "open");
        }
        clerk.toWrite(document);
        try {
            changes.add(document, upload, stamps.cleared(upload));
            return address + "?saved=true";
        } catch (Refusal refused) {
            if (refused.code().name().startsWith("FILE_") || refused.code() == SECRET_PAPER) {
                return address + "?wrong=" + refused.code().name();
            }
            throw refused;
        }
    }

    private static @Nullable String typed(@Nullable String words) {
        return words == null || words.isBlank() ? null : VietnameseText.nfc(words.strip());
    }
}
