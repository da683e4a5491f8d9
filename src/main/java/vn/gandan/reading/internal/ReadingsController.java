package vn.gandan.reading.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.Texts;

/** The reports that were handed in, and the place where others are. */
@Controller
@RequestMapping("/readings")
class ReadingsController {

    private final SecrecyGuard guard;
    private final ReadingLists lists;
    private final Rights rights;
    private final Texts text;

    ReadingsController(SecrecyGuard guard, ReadingLists lists, Rights rights, Texts text) {
        this.guard = guard;
        this.lists = lists;
        this.rights = rights;
        this.text = text;
    }

    @GetMapping
    ModelAndView list() {
        return page(List.of(), List.of(), "", HttpStatus.OK);
    }

    private ModelAndView page(List<String> faults, List<Arrived> arrived, String pasted, HttpStatus status) {
        var model = new HashMap<String, Object>();
        model.put("readings", lists.list());
        model.put("faults", faults);
        model.put("arrived", arrived);
        model.put("pasted", pasted);
        return new ModelAndView("reading/readings", model, status);
    }

    /** One report leads to its page, several to the list; of those that cannot be read the others are not kept from it. */
    @PostMapping
    ModelAndView handIn(
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @RequestParam(defaultValue = "") String pasted)
            throws IOException {
        var path = rights.path();
        var arrived = new ArrayList<Arrived>();
        var faults = new ArrayList<String>();
        for (var file : files == null ? List.<MultipartFile>of() : files) {
            if (!file.isEmpty()) {
                take(file, path, arrived, faults);
            }
        }
        if (!pasted.isBlank()) {
            take(ReportFile.typed("", pasted), "", path, arrived, faults);
        }
        if (arrived.isEmpty() && faults.isEmpty()) {
            faults.add(text.of("reading.nothing"));
        }
        if (arrived.size() == 1 && faults.isEmpty()) {
            var only = arrived.getFirst();
            return new ModelAndView("redirect:" + only.reading().address() + (only.again() ? "&notice=AGAIN" : ""));
        }
        return page(
                faults,
                arrived,
                faults.isEmpty() ? "" : pasted,
                faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private void take(MultipartFile file, String path, List<Arrived> arrived, List<String> faults) throws IOException {
        try {
            var report = ReportFile.of(file);
            take(report, report.name() + ": ", path, arrived, faults);
        } catch (Refusal refusal) {
            // It names its file.
            faults.add(words(refusal));
        }
    }

    private void take(ReportFile report, String before, String path, List<Arrived> arrived, List<String> faults) {
        try {
            arrived.add(guard.take(report, path));
        } catch (Refusal refusal) {
            faults.add(before + words(refusal));
        }
    }

    private String words(Refusal refusal) {
        return text.of("error." + refusal.code().name(), refusal.details().toArray());
    }
}
