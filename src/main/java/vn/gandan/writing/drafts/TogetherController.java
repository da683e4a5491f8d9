package vn.gandan.writing.drafts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Drafts in many hands: remarks, whose section is whose, versions, and the report of the period before beside this one. */
@Controller
@RequestMapping("/drafts/draft")
class TogetherController {

    private final Remarks remarks;
    private final SectionAuthors authors;
    private final Drafts drafts;
    private final DraftVersions versions;
    private final BesidePages beside;

    TogetherController(
            Remarks remarks, SectionAuthors authors, Drafts drafts, DraftVersions versions, BesidePages beside) {
        this.remarks = remarks;
        this.authors = authors;
        this.drafts = drafts;
        this.versions = versions;
        this.beside = beside;
    }

    /** @param key empty: of the draft as a whole */
    @PostMapping("/remarks")
    ModelAndView remark(
            @RequestParam UUID id, @RequestParam(defaultValue = "") String key, @RequestParam String words) {
        remarks.make(id, key.isEmpty() ? null : key, words);
        return back(id, key.isEmpty() ? "gop-y" : key);
    }

    /** Đã xử lý, mở lại. */
    enum Act {
        SETTLE,
        REOPEN
    }

    @PostMapping("/remarks/state")
    ModelAndView settle(
            @RequestParam UUID id,
            @RequestParam UUID remark,
            @RequestParam Act act,
            @RequestParam(defaultValue = "") String key) {
        switch (act) {
            case SETTLE -> remarks.settle(id, remark);
            case REOPEN -> remarks.reopen(id, remark);
        }
        return back(id, key.isEmpty() ? "gop-y" : key);
    }

    /** @param account empty: nobody's in particular */
    @PostMapping("/authors")
    ModelAndView give(
            @RequestParam UUID id,
            @RequestParam String section,
            @RequestParam(required = false) @Nullable Long account) {
        authors.give(id, section, account);
        return back(id, "muc-" + section);
    }

    @GetMapping("/versions")
    ModelAndView versions(@RequestParam UUID id, @RequestParam(defaultValue = "0") int number) {
        return new ModelAndView("writing/draft-versions", "view", versions.of(id, number));
    }

    @PostMapping("/versions/return")
    ModelAndView returnTo(@RequestParam UUID id, @RequestParam int number) {
        drafts.returnTo(id, number);
        return new ModelAndView("redirect:" + Draft.address(id));
    }

    @GetMapping("/beside")
    ModelAndView beside(@RequestParam UUID id) {
        return new ModelAndView("writing/beside", "view", beside.of(id));
    }

    private static ModelAndView back(UUID id, String place) {
        return new ModelAndView("redirect:" + Draft.address(id) + "#" + place);
    }
}
