package vn.gandan.writing.batches;

import static java.util.stream.Collectors.toSet;
import static vn.gandan.organisation.OrganisationError.UNIT_NOT_FOUND;
import static vn.gandan.writing.WritingError.BATCH_OTHER_DAY;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.gandan.access.Access;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Period;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.Texts;
import vn.gandan.writing.WritingError;
import vn.gandan.writing.batches.Places.Communes;

/** Reports of many communes: asked for, watched, stopped, gone on with, taken away together. */
@Controller
@RequestMapping("/drafts/batches")
class BatchesController {

    private final Batches batches;
    private final BatchWork work;
    private final BatchPages pages;
    private final BatchFiles files;
    private final Places places;
    private final Organisation organisation;
    private final Access access;
    private final Texts text;

    BatchesController(
            Batches batches,
            BatchWork work,
            BatchPages pages,
            BatchFiles files,
            Places places,
            Organisation organisation,
            Access access,
            Texts text) {
        this.batches = batches;
        this.work = work;
        this.pages = pages;
        this.files = files;
        this.places = places;
        this.organisation = organisation;
        this.access = access;
        this.text = text;
    }

    /** Tất cả, hoặc những nơi đã chọn. */
    enum Which {
        ALL,
        SOME
    }

    @GetMapping
    ModelAndView choose(
            @RequestParam(required = false) @Nullable UUID outline,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(defaultValue = "") Set<String> unit) {
        var read = period == null ? null : Period.parse(period);
        return new ModelAndView("writing/batches", "choice", pages.choice(outline, read, unit, ""));
    }

    @PostMapping
    ModelAndView begin(
            @RequestParam UUID outline,
            @RequestParam String period,
            @RequestParam Which which,
            @RequestParam(defaultValue = "") Set<String> unit) {
        var read = Period.parse(period);
        var communes = places.communes(read);
        try {
            var asked = which == Which.ALL ? communes : chosen(unit, communes);
            return new ModelAndView(
                    "redirect:" + work.begin(outline, read, asked).address());
        } catch (Refusal refusal) {
            if (refusal.code() instanceof WritingError) {
                var model = Map.of("choice", pages.choice(outline, read, unit, words(refusal)));
                return new ModelAndView("writing/batches", model, HttpStatus.UNPROCESSABLE_CONTENT);
            }
            throw refusal;
        }
    }

    /** One outside her scope does not exist for her. */
    private Communes chosen(Set<String> references, Communes communes) {
        var found = organisation.resolve(references, communes.on());
        var ids = references.stream()
                .map(reference ->
                        Optional.ofNullable(found.get(reference)).orElseThrow(() -> UNIT_NOT_FOUND.refuse(reference)))
                .map(access::visible)
                .map(Unit::id)
                .collect(toSet());
        var some = communes.units().stream()
                .filter(commune -> ids.contains(commune.id()))
                .toList();
        if (some.size() < ids.size()) {
            throw BATCH_OTHER_DAY.refuse(communes.on());
        }
        return new Communes(communes.on(), some);
    }

    private String words(Refusal refusal) {
        return text.of("error." + refusal.code().name(), refusal.details().toArray());
    }

    /** How far it came, and at the end what came of it. */
    @GetMapping("/batch")
    ModelAndView batch(
            @RequestParam UUID id,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean inPlace,
            HttpServletResponse response) {
        var page = pages.of(batches.get(id));
        if (inPlace && !page.running()) {
            response.setHeader("HX-Redirect", page.address());
        }
        return new ModelAndView("writing/batch", "batch", page);
    }

    @PostMapping("/end")
    String stop(@RequestParam UUID id) {
        var batch = batches.get(id);
        work.stop(batch);
        return "redirect:" + batch.address();
    }

    @PostMapping("/resumption")
    String goOn(@RequestParam UUID id) {
        var batch = batches.get(id);
        work.goOn(batch);
        return "redirect:" + batch.address();
    }

    /** All reports of it; written while they are drawn, so that nobody waits for the last before the first comes. */
    @GetMapping("/batch.zip")
    void files(
            @RequestParam UUID id, @RequestParam(defaultValue = "false") boolean archive, HttpServletResponse response)
            throws IOException {
        var batch = batches.get(id);
        var site = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUri();
        var name = BatchFiles.ascii(batch.title() + " " + batch.period().code());
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name + ".zip").build().toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        files.write(batch, archive, site, response.getOutputStream());
    }
}
