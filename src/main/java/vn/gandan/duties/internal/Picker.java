package vn.gandan.duties.internal;

import static vn.gandan.organisation.OrganisationError.UNIT_NOT_FOUND;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Scope;

/** Finds the unit that somebody types: its code, its name, or what a list offered her ("Xã Lũng Cú [00715]"). */
@Component
class Picker {

    private static final Pattern OFFERED = Pattern.compile(".*\\[([^\\[\\]]+)]");
    private static final int HITS = 12;

    private final Organisation organisation;
    private final Access access;
    private final History history;

    Picker(Organisation organisation, Access access, History history) {
        this.organisation = organisation;
        this.access = access;
        this.history = history;
    }

    /** What a field offers for the words typed so far. */
    List<String> offers(String words) {
        return search(words).stream().map(Picker::offered).toList();
    }

    List<Unit> search(String words) {
        if (words.isBlank()) {
            return List.of();
        }
        var root = access.account().map(Account::unit).orElse(null);
        return organisation.search(words, history.today(), root, null, HITS);
    }

    private static String offered(Unit unit) {
        return unit.title() + " [" + unit.address() + "]";
    }

    /** Outside any transaction: a unit outside her scope is recorded and not found. */
    Unit read(String typed) {
        var offered = OFFERED.matcher(typed);
        if (offered.matches()) {
            return access.visible(offered.group(1), history.today());
        }
        var named = search(typed).stream()
                .filter(unit -> Scope.required().covers(unit.path()))
                .filter(unit ->
                        unit.fullName().equalsIgnoreCase(typed) || unit.name().equalsIgnoreCase(typed))
                .toList();
        if (named.size() > 1) {
            throw UNIT_NOT_FOUND.refuse(typed);
        }
        return named.isEmpty() ? access.visible(typed, history.today()) : named.getFirst();
    }
}
