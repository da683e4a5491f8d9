package vn.gandan.signing.internal;

import static java.util.stream.Collectors.toMap;
import static vn.gandan.signing.SigningError.APPROVER_UNKNOWN;
import static vn.gandan.signing.SigningError.NOT_YOURS_TO_SET;
import static vn.gandan.signing.SigningError.STEPS_NEEDED;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.gandan.access.Account;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.ErrorCode;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.Texts;
import vn.gandan.shared.VietnameseText;
import vn.gandan.signing.ApprovalStep;

/** Who has to say yes to the papers of one's own unit, in which order. */
@Controller
class StepsController {

    /** Three, because a form has no more lines; nobody has asked for a fourth. */
    static final int MOST = 3;

    private final RouteSettings settings;
    private final TypeNames types;
    private final Organisation organisation;
    private final Rights rights;
    private final Chronicle chronicle;
    private final Texts text;

    StepsController(
            RouteSettings settings,
            TypeNames types,
            Organisation organisation,
            Rights rights,
            Chronicle chronicle,
            Texts text) {
        this.settings = settings;
        this.types = types;
        this.organisation = organisation;
        this.rights = rights;
        this.chronicle = chronicle;
        this.text = text;
    }

    @GetMapping("/papers/steps")
    ModelAndView page() {
        return page(null, HttpStatus.OK);
    }

    @PostMapping("/papers/steps")
    ModelAndView set(
            @RequestParam(defaultValue = "") String type,
            @RequestParam(required = false) @Nullable List<String> title,
            @RequestParam(required = false) @Nullable List<String> account) {
        try {
            settings.set(home(), type, steps(title == null ? List.of() : title, account == null ? List.of() : account));
            return new ModelAndView("redirect:/papers/steps");
        } catch (Refusal refusal) {
            if (refusal.code().kind() != ErrorCode.Kind.INVALID) {
                throw refusal;
            }
            return page(text.of("error." + refusal.code().name()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    /** A line without a title and without a person is no step. */
    private List<ApprovalStep> steps(List<String> titles, List<String> accounts) {
        var known = people(home());
        var steps = new ArrayList<ApprovalStep>();
        for (int each = 0; each < Math.min(MOST, titles.size()); each++) {
            var title = VietnameseText.nfc(titles.get(each).strip());
            var account = each < accounts.size() ? accounts.get(each) : "";
            if (!title.isEmpty() || !account.isEmpty()) {
                steps.add(new ApprovalStep(title, account.isEmpty() ? null : person(account, known)));
            }
        }
        if (steps.isEmpty()) {
            throw STEPS_NEEDED.refuse();
        }
        return steps;
    }

    private static long person(String account, Map<Long, Account> known) {
        return known.keySet().stream()
                .filter(id -> id.toString().equals(account))
                .findFirst()
                .orElseThrow(APPROVER_UNKNOWN::refuse);
    }

    private ModelAndView page(@Nullable String problem, HttpStatus status) {
        var unit = home();
        var page = new StepsPage(unit.title(), settings.of(unit), people(unit), types.all(), problem);
        return new ModelAndView("signing/steps", Map.of("steps", page), status);
    }

    private Map<Long, Account> people(Unit unit) {
        return rights.approvers(unit.id()).stream()
                .collect(toMap(Account::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private Unit home() {
        var unit = rights.home().orElseThrow(NOT_YOURS_TO_SET::refuse);
        rights.setRoute(unit);
        return organisation.unit(unit, chronicle.today());
    }
}
