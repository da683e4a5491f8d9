package vn.gandan.directives.internal;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.gandan.directives.DocumentId;

/** What is known of a paper, and its files. */
@Controller
class FilesController {

    private final Heads heads;
    private final Reader reader;

    FilesController(Heads heads, Reader reader) {
        this.heads = heads;
        this.reader = reader;
    }

    @GetMapping("/directives/{id}/text")
    String text(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean registered,
            @RequestParam(defaultValue = "false") boolean saved,
            @RequestParam(required = false) @Nullable String wrong,
            Model model) {
        var head = heads.of(DocumentId.of(id), null);
        model.addAttribute("head", head);
        model.addAttribute("files", reader.files(head.document().id()));
        model.addAttribute("questions", reader.openQuestions(head.document().id()));
        model.addAttribute(
                "shown", registered ? reader.shownDone(head.document().id()) : 0);
        model.addAttribute("registered", registered);
        model.addAttribute("saved", saved);
        model.addAttribute("wrong", wrong);
        return "directives/text";
    }

    /** Shown in the browser only where it is asked for, and only what cannot act there. */
    @GetMapping("/directives/{id}/files/{file}")
    ResponseEntity<byte[]> file(
            @PathVariable String id, @PathVariable UUID file, @RequestParam(defaultValue = "false") boolean shown) {
        var document = DocumentId.of(id);
        var paper = reader.file(document, file);
        var disposition = shown && paper.shown() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(paper.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CONTENT_TYPE, paper.mediaType())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(reader.content(document, file));
    }
}
