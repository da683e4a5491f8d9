package vn.gandan.workbooks.internal;

import static vn.gandan.workbooks.internal.Upload.Kind.WORKBOOK;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.ObjectMapper;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.Texts;

/** Workbooks handed in: looked at first, then sent or kept as drafts. */
@Controller
@RequestMapping("/filings/upload")
class UploadController {

    private final Uploads uploads;
    private final Trials trials;
    private final Confirming confirming;
    private final Books books;
    private final Offers offers;
    private final Turns turns;
    private final ObjectMapper json;
    private final Texts text;

    UploadController(
            Uploads uploads,
            Trials trials,
            Confirming confirming,
            Books books,
            Offers offers,
            Turns turns,
            ObjectMapper json,
            Texts text) {
        this.uploads = uploads;
        this.trials = trials;
        this.confirming = confirming;
        this.books = books;
        this.offers = offers;
        this.turns = turns;
        this.json = json;
        this.text = text;
    }

    @GetMapping
    ModelAndView page() {
        return page(null, null, HttpStatus.OK);
    }

    private ModelAndView page(@Nullable String fault, @Nullable String tableFault, HttpStatus status) {
        var model = new HashMap<String, Object>();
        model.put("offers", offers.own());
        model.put("fault", fault);
        model.put("tableFault", tableFault);
        return new ModelAndView("workbooks/upload", model, status);
    }

    /** What cannot be a workbook of the caller's is told beside the field and not kept. */
    @PostMapping
    ModelAndView handIn(@RequestParam MultipartFile file) throws IOException {
        uploads.mayReport();
        var handed = Handed.of(file);
        try {
            turns.take(handed.content(), () -> trials.place(BookReader.read(handed.content())));
        } catch (Refusal refusal) {
            return page(words(refusal), null, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new ModelAndView("redirect:"
                + uploads.keep(WORKBOOK, handed.name(), handed.content()).address());
    }

    private String words(Refusal refusal) {
        return text.of("error." + refusal.code().name(), refusal.details().toArray());
    }

    @GetMapping("/{id}")
    ModelAndView look(@PathVariable UUID id) {
        var upload = uploads.get(id, WORKBOOK);
        if (upload.outcome() != null) {
            return new ModelAndView(
                    "workbooks/outcome",
                    Map.of("upload", upload, "confirmed", json.readValue(upload.outcome(), Confirmed.class)));
        }
        var trial = turns.take(upload.content(), () -> trials.of(BookReader.read(upload.content())));
        return new ModelAndView("workbooks/trial", Map.of("upload", upload, "trial", trial));
    }

    @GetMapping("/{id}/marked.xlsx")
    ResponseEntity<byte[]> marked(@PathVariable UUID id) {
        var upload = uploads.get(id, WORKBOOK);
        return turns.take(upload.content(), () -> books.marked(BookReader.read(upload.content())));
    }

    @PostMapping("/{id}/sending")
    String send(@PathVariable UUID id) {
        return confirm(id, true);
    }

    @PostMapping("/{id}/drafts")
    String save(@PathVariable UUID id) {
        return confirm(id, false);
    }

    /** Confirmed once: whoever does again is led to what became of it. */
    private String confirm(UUID id, boolean sent) {
        var upload = uploads.get(id, WORKBOOK);
        if (upload.outcome() == null) {
            var results = turns.take(upload.content(), () -> {
                var filled = BookReader.read(upload.content());
                return sent ? confirming.send(id, filled) : confirming.save(filled);
            });
            uploads.finish(id, json.writeValueAsString(new Confirmed(sent, results)));
        }
        return "redirect:" + upload.address();
    }

    @PostMapping("/{id}/removal")
    String remove(@PathVariable UUID id) {
        uploads.remove(id);
        return "redirect:/filings/upload";
    }
}
