package vn.gandan.programmes.internal;

import static vn.gandan.programmes.ProgrammesError.DOERS_NEEDED;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.programmes.Reach;

/** Offers the units to whom something may be given, and finds those that were chosen; no other unit is reached. */
@Component
class Choices {

    private final Organisation organisation;
    private final Chronicle chronicle;

    Choices(Organisation organisation, Chronicle chronicle) {
        this.organisation = organisation;
        this.chronicle = chronicle;
    }

    Choice of(Unit own) {
        var kinds = new ArrayList<Choice.Kind>();
        var communes = own.level() == Level.PROVINCE ? below(own, Level.COMMUNE) : List.<Unit>of();
        var hamlets = own.level() == Level.COMMUNE ? below(own, Level.HAMLET) : List.<Unit>of();
        add(kinds, Reach.Kind.COMMUNES, communes.size());
        add(kinds, Reach.Kind.HAMLETS, hamlets.size());
        add(kinds, Reach.Kind.CHOSEN, communes.size() + hamlets.size());
        kinds.add(new Choice.Kind(Reach.Kind.OWN, 1));
        return new Choice(own, kinds, communes.isEmpty() ? hamlets : communes);
    }

    private static void add(List<Choice.Kind> kinds, Reach.Kind kind, int count) {
        if (count > 0) {
            kinds.add(new Choice.Kind(kind, count));
        }
    }

    private List<Unit> below(Unit own, Level level) {
        return organisation.below(own.id(), level, chronicle.today());
    }

    Reach reach(Choice choice, Choice.Chosen chosen) {
        var kind = choice.kinds().stream()
                .map(Choice.Kind::kind)
                .filter(chosen::is)
                .findFirst()
                .orElseThrow(DOERS_NEEDED::refuse);
        var supporters = choice.units().stream().filter(chosen::supports).toList();
        return new Reach(kind, units(choice, kind, chosen), supporters);
    }

    private static List<Unit> units(Choice choice, Reach.Kind kind, Choice.Chosen chosen) {
        return switch (kind) {
            case OWN -> List.of(choice.own());
            case COMMUNES, HAMLETS -> choice.units();
            case CHOSEN -> choice.units().stream().filter(chosen::leads).toList();
        };
    }
}
