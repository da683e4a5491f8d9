package vn.gandan.directives.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.gandan.directives.DocumentId;

/** Symbols that contradict each other, for a person to settle. */
@Controller
class QuestionsController {

    private static final int SHOWN = 200;

    private final Reader reader;
    private final Questions questions;
    private final StampGuard stamps;

    QuestionsController(Reader reader, Questions questions, StampGuard stamps) {
        this.reader = reader;
        this.questions = questions;
        this.stamps = stamps;
    }

    @GetMapping("/directives/questions")
    String page(Model model) {
        var all = reader.questions(SHOWN);
        model.addAttribute(
                "open", all.stream().filter(asked -> asked.question().open()).toList());
        model.addAttribute(
                "settled",
                all.stream().filter(asked -> !asked.question().open()).toList());
        return "directives/questions";
    }

    /** The answer is the paper that both are, or that they are two. */
    @PostMapping("/directives/questions/{id}/answer")
    String answer(
            @PathVariable String id,
            @RequestParam String answer,
            @RequestParam(required = false) @Nullable String note) {
        stamps.clear(note);
        if (answer.equals(Question.Answer.DIFFERENT.name())) {
            questions.different(DocumentId.of(id), note);
        } else {
            questions.same(DocumentId.of(id), DocumentId.of(answer), note);
        }
        return "redirect:/directives/questions";
    }

    @PostMapping("/directives/questions/{id}/reopening")
    String reopen(@PathVariable String id) {
        questions.reopen(DocumentId.of(id));
        return "redirect:/directives/questions";
    }
}
