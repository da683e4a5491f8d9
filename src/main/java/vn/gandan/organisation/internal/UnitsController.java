package vn.gandan.organisation.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The tree of units on any day, the search in it, and the page of each unit. */
@Controller
class UnitsController {

    private final Gate gate;
    private final Directory directory;

    UnitsController(Gate gate, Directory directory) {
        this.gate = gate;
        this.directory = directory;
    }

    @GetMapping("/units")
    String units(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String under,
            Model model) {
        LocalDate day = Directory.day(on).orElseGet(directory::today);
        if (q != null && !q.isBlank()) {
            model.addAttribute("hits", directory.search(q, day));
            return "organisation/search";
        }
        var named = under == null || under.isBlank() ? null : gate.unit(under, day);
        model.addAttribute("tree", directory.tree(day, named));
        return "organisation/tree";
    }

    @GetMapping("/units/{reference}")
    String unit(@PathVariable String reference, Model model) {
        model.addAttribute("dossier", dossier(reference));
        return "organisation/unit";
    }

    private Dossier dossier(String reference) {
        var undated = directory.undated(reference);
        if (undated.isEmpty()) {
            return directory.dossier(gate.unit(reference, directory.today()));
        }
        gate.admit(undated.get(), reference);
        return directory.undated(undated.get());
    }
}
