package vn.gandan.forms.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.gandan.forms.Definition;
import vn.gandan.forms.Form;
import vn.gandan.forms.FormVersion;
import vn.gandan.forms.FormsError;
import vn.gandan.forms.internal.Designing.Turn;
import vn.gandan.forms.internal.Stored.Dated;
import vn.gandan.shared.Texts;

/** Forms as workbooks, both ways: what is read is shown before it is saved. */
@Controller
class FileController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Of a definition of 400 lines a tenth would do. */
    private static final long LARGEST = 5L << 20;

    private final DefinitionBook book;
    private final DefinitionReader files;
    private final DraftReader reader;
    private final Designing designing;
    private final Readings readings;
    private final Rights rights;
    private final Seat seat;
    private final Texts text;

    FileController(
            DefinitionBook book,
            DefinitionReader files,
            DraftReader reader,
            Designing designing,
            Readings readings,
            Rights rights,
            Seat seat,
            Texts text) {
        this.book = book;
        this.files = files;
        this.reader = reader;
        this.designing = designing;
        this.readings = readings;
        this.rights = rights;
        this.seat = seat;
        this.text = text;
    }

    /** A workbook to begin with. */
    @GetMapping("/forms/definition.xlsx")
    ResponseEntity<byte[]> blank() throws IOException {
        var from = seat.today().withDayOfMonth(1);
        return file("bieu-moi", book.of("", from, new Definition("", null, List.of(), List.of())));
    }

    @GetMapping("/forms/{code}/definition.xlsx")
    ResponseEntity<byte[]> definition(
            @PathVariable String code, @RequestParam(required = false) @Nullable Integer version) throws IOException {
        var form = seat.form(code).form();
        var asked = version(form, version);
        return file(
                form.code().toLowerCase(Locale.ROOT) + "-" + asked.number(),
                book.of(form.code(), asked.from(), asked.definition()));
    }

    private FormVersion version(Form form, @Nullable Integer number) {
        return readings.current().versions(form.id()).stream()
                .map(Dated::version)
                .filter(version -> number == null || version.number() == number)
                .findFirst()
                .orElseThrow(() -> FormsError.FORM_VERSION_NOT_FOUND.refuse(number == null ? 1 : number));
    }

    private static ResponseEntity<byte[]> file(String name, byte[] content) {
        var disposition =
                ContentDisposition.attachment().filename(name + ".xlsx").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CONTENT_TYPE, XLSX)
                .body(content);
    }

    @PostMapping(path = "/forms/new", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView read(@RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
        if (!rights.designs()) {
            throw FormsError.DESIGNERS_ONLY.refuse();
        }
        return read(file, Turn.first(null, ""), designing.drafts().blank());
    }

    @PostMapping(path = "/forms/{code}/edition", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView read(@PathVariable String code, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        var kept = seat.form(code);
        rights.toDesign(kept);
        var latest = designing.latest(kept.form());
        return read(
                file, Turn.first(kept.form(), latest.read()), designing.drafts().next(latest.version()));
    }

    private ModelAndView read(@Nullable MultipartFile file, Turn turn, Draft before) throws IOException {
        if (file == null || file.isEmpty()) {
            return wrong(before, turn, Flaw.Kind.FILE_MISSING);
        }
        if (file.getSize() > LARGEST) {
            return wrong(before, turn, Flaw.Kind.FILE_TOO_LARGE);
        }
        var read = files.read(file.getBytes());
        return read.isEmpty() ? wrong(before, turn, Flaw.Kind.FILE_UNREADABLE) : read(read.get(), turn);
    }

    private ModelAndView wrong(Draft before, Turn turn, Flaw.Kind kind) {
        return mended(designing.page(before, turn, List.of(Flaw.at(Place.form("file"), kind)), null));
    }

    private ModelAndView read(DefinitionReader.Result file, Turn turn) {
        var result = reader.read(file.draft());
        var flaws = new ArrayList<>(file.flaws());
        flaws.addAll(result.flaws());
        if (turn.form() == null && !Designs.usable(file.draft().code())) {
            flaws.addFirst(Flaw.at(Place.form("code"), Flaw.Kind.CODE_UNUSABLE));
        }
        return flaws.isEmpty()
                ? new ModelAndView("forms/design", "design", shown(file.draft(), turn, result))
                : mended(designing.page(file.draft(), turn, flaws, file.places(), null));
    }

    private Design shown(Draft draft, Turn turn, DraftReader.Result result) {
        var definition = result.definition();
        var said = text.of(
                "forms.file.done",
                definition.sections().size(),
                (int) definition.fields().count(),
                definition.rules().size());
        return designing.page(draft, turn.focus("", said), List.of(), Map.of(), designing.preview(result));
    }

    private static ModelAndView mended(Design design) {
        var page = new ModelAndView("forms/design", "design", design);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
