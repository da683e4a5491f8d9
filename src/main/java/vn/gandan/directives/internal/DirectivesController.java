package vn.gandan.directives.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.gandan.shared.TableFile;
import vn.gandan.shared.Texts;

/** The register as a list, and as a file. */
@Controller
class DirectivesController {

    static final int PAGE = 50;
    private static final int LONGEST_FILE = 20_000;

    private final Findings findings;
    private final Searches searches;
    private final Texts text;

    DirectivesController(Findings findings, Searches searches, Texts text) {
        this.findings = findings;
        this.searches = searches;
        this.text = text;
    }

    @GetMapping("/directives")
    String list(@ModelAttribute Searches.Asked asked, Model model) {
        model.addAttribute(
                "finding",
                findings.page(searches.of(asked), PAGE, asked.from() == null ? 0 : Math.max(0, asked.from())));
        model.addAttribute("types", findings.types());
        model.addAttribute("questions", findings.openQuestions());
        return "directives/directives";
    }

    @GetMapping("/directives.csv")
    ResponseEntity<byte[]> csv(@ModelAttribute Searches.Asked asked) {
        return file(asked).csv();
    }

    @GetMapping("/directives.xlsx")
    ResponseEntity<byte[]> xlsx(@ModelAttribute Searches.Asked asked) throws IOException {
        return file(asked).xlsx(text.of("directives.title"), 0, List.of());
    }

    private TableFile file(Searches.Asked asked) {
        return new TableFile("van-ban-chi-dao", rows(asked));
    }

    private List<List<String>> rows(Searches.Asked asked) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                text.of("directives.symbol"),
                text.of("directives.type"),
                text.of("directives.about"),
                text.of("directives.body"),
                text.of("directives.day"),
                text.of("directives.signer"),
                text.of("directives.level"),
                text.of("directives.run"),
                text.of("directives.state")));
        for (var line : findings.page(searches.of(asked), LONGEST_FILE, 0).lines()) {
            var document = line.paper().document();
            rows.add(List.of(
                    cell(document.symbol()),
                    line.paper().type(),
                    cell(document.title()),
                    cell(document.body()),
                    document.issuedOn() == null ? "" : text.day(document.issuedOn()),
                    cell(document.signer()),
                    text.of("directives.level." + document.tier()),
                    cell(document.run()),
                    text.of("directives.state." + line.paper().state())));
        }
        return rows;
    }

    private static String cell(@Nullable String value) {
        return value == null ? "" : value;
    }
}
