package vn.gandan.writing.proofs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.gandan.layout.Change;
import vn.gandan.layout.ChangedFile;
import vn.gandan.layout.Layout;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.Texts;
import vn.gandan.shared.VietnameseText;
import vn.gandan.writing.proofs.ProofDesk.Place;

/** Reports that are looked through before they are signed. */
@Controller
@RequestMapping("/proofs")
class ProofsController {

    private static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final ProofDesk desk;
    private final Proofs proofs;
    private final ProofPages pages;
    private final Places places;
    private final Rights rights;
    private final Layout layout;
    private final Texts text;

    ProofsController(
            ProofDesk desk, Proofs proofs, ProofPages pages, Places places, Rights rights, Layout layout, Texts text) {
        this.desk = desk;
        this.proofs = proofs;
        this.pages = pages;
        this.places = places;
        this.rights = rights;
        this.layout = layout;
        this.text = text;
    }

    @GetMapping
    ModelAndView begin() {
        return form("", "", HttpStatus.OK);
    }

    private ModelAndView form(String pasted, String mistake, HttpStatus status) {
        rights.reader();
        var model = Map.of("form", places.form(null, null), "pasted", pasted, "mistake", mistake);
        return new ModelAndView("writing/proofs", model, status);
    }

    /** What cannot be read is told beside the form, and what was pasted stays in it. */
    @PostMapping
    ModelAndView take(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String pasted,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String period)
            throws IOException {
        rights.reader();
        if ((file == null || file.isEmpty()) && pasted.isBlank()) {
            return form(pasted, text.of("proofing.nothing"), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            var place = new Place(unit, period);
            var proof = file != null && !file.isEmpty()
                    ? desk.take(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes(), place)
                    : desk.take(pasted, place);
            return new ModelAndView("redirect:" + proof.address());
        } catch (Refusal refusal) {
            return form(pasted, words(refusal), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private String words(Refusal refusal) {
        return text.of("error." + refusal.code().name(), refusal.details().toArray());
    }

    @GetMapping("/proof")
    ModelAndView proof(@RequestParam UUID id) {
        return page(proofs.get(id), "", List.of(), HttpStatus.OK);
    }

    private ModelAndView page(Proof proof, String mistake, List<Change> left, HttpStatus status) {
        var model = Map.of("proof", pages.of(proof, left), "mistake", mistake);
        return new ModelAndView("writing/proof", model, status);
    }

    @PostMapping("/proof/place")
    ModelAndView place(
            @RequestParam UUID id,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String period) {
        try {
            return new ModelAndView(
                    "redirect:" + desk.place(id, new Place(unit, period)).address());
        } catch (Refusal refusal) {
            return page(proofs.get(id), words(refusal), List.of(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    /** Without a number all of them. */
    @PostMapping("/proof/mends")
    String mend(@RequestParam UUID id, @RequestParam(required = false) @Nullable Integer number) {
        return changed(id, number, proof -> number == null ? proof.mendAll() : proof.mend(number));
    }

    /** Without a number the last one. */
    @PostMapping("/proof/undo")
    String undo(@RequestParam UUID id, @RequestParam(required = false) @Nullable Integer number) {
        return changed(id, number, proof -> number == null ? proof.undo() : proof.undo(number));
    }

    private String changed(UUID id, @Nullable Integer number, UnaryOperator<Proof> step) {
        var proof = proofs.change(id, step);
        return "redirect:" + proof.address() + (number == null ? "" : "#m" + number);
    }

    @PostMapping("/proof/end")
    String end(@RequestParam UUID id) {
        proofs.remove(id);
        return "redirect:/proofs";
    }

    /** As it came in, with what was put right in its place. Where not all can be, it says first what is left to do by hand. */
    @GetMapping("/proof.docx")
    Object word(@RequestParam UUID id, @RequestParam(defaultValue = "false") boolean partly) {
        var proof = proofs.get(id);
        var changes = proof.mends().stream()
                .map(mend -> new Change(mend.span().start(), mend.span().end(), mend.words()))
                .toList();
        var word = proof.word();
        var changed =
                word == null ? Optional.<ChangedFile>empty() : layout.changed(word.bytes(), proof.text(), changes);
        if (changed.isEmpty()) {
            return page(proof, text.of("proofing.word.other"), List.of(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var left = changed.get().left();
        return left.isEmpty() || partly
                ? answer(proof, "docx", WORD, changed.get().bytes())
                : page(proof, "", left, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/proof.txt")
    ResponseEntity<byte[]> text(@RequestParam UUID id) {
        var proof = proofs.get(id);
        return answer(proof, "txt", TEXT, proof.mendedText().getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> answer(Proof proof, String ending, MediaType type, byte[] content) {
        // ASCII, so that every client keeps the name without RFC 5987.
        var name = VietnameseText.fold(proof.paper().name()).replaceAll("[^a-z0-9]+", "-");
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename((name.isEmpty() ? "bao-cao" : name) + "-da-soat." + ending)
                                .build()
                                .toString())
                .cacheControl(CacheControl.noStore())
                .body(content);
    }
}
