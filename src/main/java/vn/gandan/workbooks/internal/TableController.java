package vn.gandan.workbooks.internal;

import static vn.gandan.reporting.ReportingError.ROWS_UNREADABLE;
import static vn.gandan.workbooks.WorkbooksError.UPLOAD_EMPTY;
import static vn.gandan.workbooks.WorkbooksError.UPLOAD_NOT_TEXT;
import static vn.gandan.workbooks.internal.Upload.Kind.VALUES;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
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
import vn.gandan.reporting.ValueFiles;
import vn.gandan.reporting.ValueFiles.Taken;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.TableFile;
import vn.gandan.shared.Texts;

/** Tables of figures (CSV) handed in by people who have no program: the API's own rows, looked at first. */
@Controller
@RequestMapping("/filings/upload/values")
class TableController {

    private final Uploads uploads;
    private final ValueFiles values;
    private final Offers offers;
    private final Turns turns;
    private final ObjectMapper json;
    private final Texts text;

    TableController(Uploads uploads, ValueFiles values, Offers offers, Turns turns, ObjectMapper json, Texts text) {
        this.uploads = uploads;
        this.values = values;
        this.offers = offers;
        this.turns = turns;
        this.json = json;
        this.text = text;
    }

    @PostMapping
    ModelAndView handIn(@RequestParam MultipartFile table) throws IOException {
        uploads.mayReport();
        var handed = Handed.of(table);
        try {
            judge(handed.content());
            turns.take(handed.content(), () -> values.take(handed.content(), "", true));
        } catch (Refusal refusal) {
            var model = new HashMap<String, Object>();
            model.put("offers", offers.own());
            model.put("fault", null);
            model.put("tableFault", words(refusal));
            return new ModelAndView("workbooks/upload", model, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new ModelAndView("redirect:"
                + uploads.keep(VALUES, handed.name(), handed.content()).address());
    }

    /** People who hand in a table are not told of JSON. */
    private String words(Refusal refusal) {
        var key = refusal.code() == ROWS_UNREADABLE
                ? "workbooks.values.unreadable"
                : "error." + refusal.code().name();
        return text.of(key, refusal.details().toArray());
    }

    private static void judge(byte[] content) {
        if (content.length == 0) {
            throw UPLOAD_EMPTY.refuse();
        }
        boolean container = content[0] == (byte) 0xD0 || (content.length > 1 && content[0] == 'P' && content[1] == 'K');
        if (container) {
            throw UPLOAD_NOT_TEXT.refuse();
        }
    }

    @GetMapping("/{id}")
    ModelAndView look(@PathVariable UUID id) {
        var upload = uploads.get(id, VALUES);
        return new ModelAndView(
                "workbooks/values",
                Map.of("upload", upload, "taken", taken(upload), "rows", TableRows.read(upload.content())));
    }

    /** As it was taken, or would be. */
    private Taken taken(Upload upload) {
        return upload.outcome() == null
                ? turns.take(
                        upload.content(),
                        () -> values.take(upload.content(), upload.id().toString(), true))
                : json.readValue(upload.outcome(), Taken.class);
    }

    @PostMapping("/{id}/taking")
    String take(@PathVariable UUID id) {
        var upload = uploads.get(id, VALUES);
        if (upload.outcome() == null) {
            var taken = turns.take(upload.content(), () -> values.take(upload.content(), id.toString(), false));
            uploads.finish(id, json.writeValueAsString(taken));
        }
        return "redirect:" + upload.address();
    }

    @GetMapping("/{id}/result.csv")
    ResponseEntity<byte[]> result(@PathVariable UUID id) {
        var upload = uploads.get(id, VALUES);
        var good = text.of(upload.outcome() == null ? "workbooks.values.good" : "workbooks.values.taken");
        var rows = TableRows.read(upload.content()).told(taken(upload), good, text);
        return new TableFile("ket-qua", rows).csv();
    }

    @PostMapping("/{id}/removal")
    String remove(@PathVariable UUID id) {
        uploads.remove(id);
        return "redirect:/filings/upload";
    }
}
