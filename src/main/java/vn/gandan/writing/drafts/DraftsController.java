package vn.gandan.writing.drafts;

import static vn.gandan.writing.WritingError.DRAFT_PERIOD_UNFIT;
import static vn.gandan.writing.WritingError.PASSAGE_CHANGED_MEANWHILE;
import static vn.gandan.writing.WritingError.PASSAGE_WRONG;

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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.gandan.access.Access;
import vn.gandan.indicators.Indicators;
import vn.gandan.layout.Layout;
import vn.gandan.shared.Period;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.Texts;
import vn.gandan.shared.VietnameseText;
import vn.gandan.writing.drafts.DraftList.Tried;
import vn.gandan.writing.drafts.Editing.Choice;

/** Reports that are being written: begun, written in, brought up to date. */
@Controller
@RequestMapping("/drafts")
class DraftsController {

    private static final int PAGE = 50;
    private static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Drafts drafts;
    private final DraftPages pages;
    private final TogetherViews together;
    private final DraftLists lists;
    private final DraftPapers papers;
    private final Layout layout;
    private final Indicators indicators;
    private final Access access;
    private final Texts text;
    private final Clock clock;

    DraftsController(
            Drafts drafts,
            DraftPages pages,
            TogetherViews together,
            DraftLists lists,
            DraftPapers papers,
            Layout layout,
            Indicators indicators,
            Access access,
            Texts text,
            Clock clock) {
        this.drafts = drafts;
        this.pages = pages;
        this.together = together;
        this.lists = lists;
        this.papers = papers;
        this.layout = layout;
        this.indicators = indicators;
        this.access = access;
        this.text = text;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "0") int from, @RequestParam(defaultValue = "") String carriesOut) {
        return new ModelAndView("writing/drafts", "list", lists.of(Math.max(0, from), PAGE, Tried.of(carriesOut)));
    }

    @PostMapping
    ModelAndView begin(
            @RequestParam UUID outline,
            @RequestParam String unit,
            @RequestParam String period,
            @RequestParam(defaultValue = "") String carriesOut) {
        try {
            var read = Period.parse(period);
            var draft = drafts.begin(outline, access.visible(unit, LocalDate.now(clock)), read, carriesOut);
            return new ModelAndView("redirect:" + draft.address());
        } catch (Refusal refusal) {
            // The period that fits stands ready for the next try.
            var fitting = refusal.code() == DRAFT_PERIOD_UNFIT
                    ? String.valueOf(refusal.details().getLast())
                    : period;
            var tried = new Tried(outline.toString(), fitting, carriesOut, words(refusal));
            var model = Map.of("list", lists.of(0, PAGE, tried));
            return new ModelAndView("writing/drafts", model, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @GetMapping("/draft")
    ModelAndView draft(@RequestParam UUID id, @RequestParam(required = false) @Nullable String edit) {
        return page(id, edit, null, "", HttpStatus.OK);
    }

    private ModelAndView page(
            UUID id, @Nullable String edit, @Nullable String typed, String mistake, HttpStatus status) {
        var model = Map.of(
                "draft",
                pages.of(id),
                "together",
                together.of(id),
                "editing",
                new Editing(edit == null ? "" : edit, typed == null ? "" : typed, mistake, figures()));
        return new ModelAndView("writing/draft", model, status);
    }

    private List<Choice> figures() {
        return indicators.all().stream()
                .map(indicator -> new Choice(indicator.code(), indicator.name(text.english())))
                .toList();
    }

    /** The report as a Word file; every figure leads to its source on this site. */
    @GetMapping("/draft.docx")
    ResponseEntity<byte[]> word(@RequestParam UUID id) {
        return file(id, "docx", WORD);
    }

    @GetMapping("/draft.pdf")
    ResponseEntity<byte[]> pdf(@RequestParam UUID id) {
        return file(id, "pdf", MediaType.APPLICATION_PDF);
    }

    private ResponseEntity<byte[]> file(UUID id, String ending, MediaType type) {
        var open = drafts.open(id);
        var site = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUri();
        var paper = papers.of(open, LocalDate.now(clock), site);
        // ASCII, so that every client keeps the name without RFC 5987.
        var name = VietnameseText.fold(
                        open.draft().title() + " " + open.draft().period().code())
                .replaceAll("[^a-z0-9]+", "-");
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + "." + ending)
                                .build()
                                .toString())
                .cacheControl(CacheControl.noStore())
                .body(ending.equals("pdf") ? layout.archive(paper) : papers.word(open, paper));
    }

    /** What cannot be read as a pattern comes back with its mistake, and nothing of it is lost. */
    @PostMapping("/draft/passage")
    ModelAndView write(
            @RequestParam UUID id,
            @RequestParam String key,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String words) {
        try {
            drafts.write(id, key, version, words);
        } catch (Refusal refusal) {
            if (List.of(PASSAGE_WRONG, PASSAGE_CHANGED_MEANWHILE).contains(refusal.code())) {
                return page(id, key, words, words(refusal), HttpStatus.UNPROCESSABLE_CONTENT);
            }
            throw refusal;
        }
        return back(id, key);
    }

    /** Trở lại lời của đề cương, giữ số cũ, dùng số mới, giữ lời mình, lấy lời đề cương. */
    enum Act {
        REVERT,
        PIN,
        UNPIN,
        MINE,
        THEIRS
    }

    @PostMapping("/draft/decision")
    ModelAndView decide(
            @RequestParam UUID id,
            @RequestParam String key,
            @RequestParam int version,
            @RequestParam Act act,
            @RequestParam(defaultValue = "") String asked) {
        switch (act) {
            case REVERT -> drafts.revert(id, key, version);
            case PIN -> drafts.pin(id, key, version, asked);
            case UNPIN -> drafts.unpin(id, key, version, asked);
            case MINE -> drafts.settle(id, key, version, true);
            case THEIRS -> drafts.settle(id, key, version, false);
        }
        return back(id, key);
    }

    @PostMapping("/draft/renewal")
    ModelAndView renew(@RequestParam UUID id) {
        drafts.renew(id);
        return new ModelAndView("redirect:/drafts/draft?id=" + id);
    }

    @PostMapping("/draft/submission")
    ModelAndView submit(@RequestParam UUID id) {
        return new ModelAndView("redirect:" + drafts.submit(id).id().address());
    }

    private static ModelAndView back(UUID id, String key) {
        return new ModelAndView("redirect:/drafts/draft?id=" + id + "#" + key);
    }

    private String words(Refusal refusal) {
        return text.of("error." + refusal.code().name(), refusal.details().toArray());
    }
}
