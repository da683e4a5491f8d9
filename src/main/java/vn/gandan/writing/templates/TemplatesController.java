package vn.gandan.writing.templates;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.gandan.layout.TemplateFault;
import vn.gandan.layout.Tradition;
import vn.gandan.shared.Texts;
import vn.gandan.shared.TypedDay;

/** The templates of one's own unit: taken away, changed in Word, handed in again. */
@Controller
@RequestMapping("/templates")
class TemplatesController {

    private static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Templates templates;
    private final Texts text;
    private final Clock clock;

    TemplatesController(Templates templates, Texts text, Clock clock) {
        this.templates = templates;
        this.text = text;
        this.clock = clock;
    }

    /** What was chosen and typed beside the file. */
    public record Form(Tradition tradition, boolean letter, String from) {}

    @GetMapping
    ModelAndView all() {
        var form = new Form(Tradition.PARTY, false, LocalDate.now(clock).toString());
        return page(form, List.of(), "", HttpStatus.OK);
    }

    private ModelAndView page(Form form, List<TemplateFault> faults, String problem, HttpStatus status) {
        var page = new TemplatesPage(templates.unit().title(), templates.all(), form, faults, problem);
        return new ModelAndView("writing/templates", Map.of("view", page), status);
    }

    @PostMapping
    ModelAndView keep(
            @RequestParam Tradition tradition,
            @RequestParam(defaultValue = "false") boolean letter,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        var form = new Form(tradition, letter, from);
        var day = TypedDay.of(from).orElse(null);
        if (day == null) {
            return page(form, List.of(), text.of("templates.no-day"), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (file == null || file.isEmpty()) {
            return page(form, List.of(), text.of("templates.no-file"), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var name = file.getOriginalFilename();
        var faults = templates.keep(tradition, letter, day, name == null ? "" : name, file.getBytes());
        return faults.isEmpty()
                ? new ModelAndView("redirect:/templates")
                : page(form, faults, "", HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/{id}/end")
    ModelAndView end(@PathVariable UUID id) {
        templates.end(id);
        return new ModelAndView("redirect:/templates");
    }

    @GetMapping("/standard.docx")
    ResponseEntity<byte[]> standard(
            @RequestParam Tradition tradition, @RequestParam(defaultValue = "false") boolean letter) {
        var name =
                "mau-" + (tradition == Tradition.PARTY ? "dang" : "nha-nuoc") + (letter ? "-cong-van" : "") + ".docx";
        return file(name, templates.standard(tradition, letter));
    }

    @GetMapping("/{id}.docx")
    ResponseEntity<byte[]> content(@PathVariable UUID id) {
        return file("mau-" + id + ".docx", templates.content(id));
    }

    private static ResponseEntity<byte[]> file(String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(WORD)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .cacheControl(CacheControl.noStore())
                .body(content);
    }
}
