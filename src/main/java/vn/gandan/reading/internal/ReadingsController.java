package vn.gandan.reading.internal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.gandan.reading.internal.Intake.Fault;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.Texts;

/** The reports that were handed in, and the place where others are. */
@Controller
@RequestMapping("/readings")
class ReadingsController {

    private final Intakes intakes;
    private final ReadingLists lists;
    private final Texts text;

    ReadingsController(Intakes intakes, ReadingLists lists, Texts text) {
        this.intakes = intakes;
        this.lists = lists;
        this.text = text;
    }

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "1") int page) {
        return page(page, List.of(), List.of(), "", HttpStatus.OK);
    }

    private ModelAndView page(int page, List<String> faults, List<Arrived> arrived, String pasted, HttpStatus status) {
        var model = new HashMap<String, Object>();
        model.put("readings", lists.list(page));
        model.put("running", intakes.mine());
        model.put("faults", faults);
        model.put("arrived", arrived);
        model.put("pasted", pasted);
        return new ModelAndView("reading/readings", model, status);
    }

    /** What takes long goes on while she looks at how far it came. */
    @PostMapping
    ModelAndView handIn(
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @RequestParam(defaultValue = "") String pasted)
            throws IOException {
        var handed = handed(files == null ? List.of() : files);
        if (pasted.length() > Arrivals.LONGEST) {
            return refused(text.of("error.REPORT_TOO_LONG", Arrivals.LONGEST), pasted);
        }
        if (!pasted.isBlank()) {
            handed.add(new Handed("", () -> ReportFile.typed("", pasted)));
        }
        if (handed.isEmpty()) {
            return refused(text.of("reading.nothing"), pasted);
        }
        try {
            var intake = intakes.begin(handed, pasted);
            return intake.over() ? over(intake) : new ModelAndView("redirect:" + intake.address());
        } catch (Refusal busy) {
            return refused(Problem.of(busy).in(text), pasted);
        }
    }

    /** Copied out of the request, which they outlive. */
    private static List<Handed> handed(List<MultipartFile> files) throws IOException {
        var handed = new ArrayList<Handed>();
        for (var file : files) {
            if (!file.isEmpty()) {
                var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
                var content = file.getBytes();
                handed.add(new Handed(name, () -> ReportFile.of(name, content)));
            }
        }
        return handed;
    }

    private ModelAndView refused(String why, String pasted) {
        return page(1, List.of(why), List.of(), pasted, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** One report leads to its page, several to the list; of those that cannot be read the others are not kept from it. */
    private ModelAndView over(Intake intake) {
        if (intake.arrived().size() == 1 && intake.faults().isEmpty()) {
            var only = intake.arrived().getFirst();
            return new ModelAndView("redirect:" + only.reading().address() + (only.again() ? "&notice=AGAIN" : ""));
        }
        boolean whole = intake.faults().isEmpty();
        return page(
                1,
                intake.faults().stream().map(this::sentence).toList(),
                intake.arrived(),
                intake.pasted(),
                whole ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Sentences about a file itself name it already. */
    private String sentence(Fault fault) {
        var why = fault.why().in(text);
        return fault.file().isEmpty() || why.contains(fault.file()) ? why : fault.file() + ": " + why;
    }

    /** How far it came; when it is over, what came of it. */
    @GetMapping("/intake")
    ModelAndView progress(
            @RequestParam UUID id,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean inPlace,
            HttpServletResponse response) {
        var intake = intakes.get(id);
        if (inPlace) {
            if (intake.over()) {
                response.setHeader("HX-Redirect", intake.address());
            }
            return new ModelAndView("reading/intake", "intake", intake);
        }
        if (intake.stopped()) {
            return new ModelAndView("redirect:/readings");
        }
        return intake.over() ? over(intake) : new ModelAndView("reading/intake", "intake", intake);
    }

    @PostMapping("/intake/end")
    String stop(@RequestParam UUID id) {
        intakes.stop(id);
        return "redirect:/readings";
    }
}
