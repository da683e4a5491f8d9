package vn.gandan.directives.internal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.gandan.directives.DocumentId;

/** The parts of a document's page that are read; the cascade has a controller of its own. */
@Controller
class DocumentController {

    static final int PAGE = 50;

    private final Heads heads;
    private final Shelf shelf;
    private final Reader reader;

    DocumentController(Heads heads, Shelf shelf, Reader reader) {
        this.heads = heads;
        this.shelf = shelf;
        this.reader = reader;
    }

    @GetMapping("/directives/{id}/duties")
    String duties(@PathVariable String id, @RequestParam(defaultValue = "0") int from, Model model) {
        var head = heads.of(DocumentId.of(id), null);
        model.addAttribute("head", head);
        model.addAttribute("owed", reader.owed(head.document().id(), PAGE, Math.max(from, 0)));
        model.addAttribute("from", from);
        model.addAttribute("today", shelf.today());
        return "directives/duties";
    }
}
