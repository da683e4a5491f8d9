package vn.gandan.forms.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.forms.Field;
import vn.gandan.forms.Form;
import vn.gandan.forms.internal.Design.Group;
import vn.gandan.forms.internal.Design.Name;
import vn.gandan.forms.internal.Design.Offer;
import vn.gandan.forms.internal.Design.Picker;
import vn.gandan.forms.internal.Design.Problem;
import vn.gandan.forms.internal.Design.Variable;
import vn.gandan.forms.internal.Stored.Dated;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Texts;
import vn.gandan.shared.TypedDay;

/** Lays out the page on which a form is designed. */
@Component
class Designing {

    private final Drafts drafts;
    private final DraftReader reader;
    private final Cells cells;
    private final Previews previews;
    private final Designs designs;
    private final Readings readings;
    private final Wording wording;
    private final Seat seat;
    private final Texts text;

    Designing(
            Drafts drafts,
            DraftReader reader,
            Cells cells,
            Previews previews,
            Designs designs,
            Readings readings,
            Wording wording,
            Seat seat,
            Texts text) {
        this.drafts = drafts;
        this.reader = reader;
        this.cells = cells;
        this.previews = previews;
        this.designs = designs;
        this.readings = readings;
        this.wording = wording;
        this.seat = seat;
        this.text = text;
    }

    /** How the page came to be: what the reader looks for, goes on with, and is told. */
    record Turn(
            @Nullable Form form,
            String read,
            String owner,
            String words,
            List<String> ticked,
            int into,
            String focus,
            @Nullable String said) {

        static Turn first(@Nullable Form form, String read) {
            return new Turn(form, read, "", "", List.of(), 0, "", null);
        }

        Turn focus(String on, @Nullable String told) {
            return new Turn(form, read, owner, words, ticked, into, on, told);
        }

        /** What was ticked has been added. */
        Turn picked() {
            return new Turn(form, read, owner, words, List.of(), into, focus, said);
        }

        Turn readAgain(String now) {
            return new Turn(form, now, owner, words, ticked, into, focus, said);
        }
    }

    Dated latest(Form form) {
        return readings.current().versions(form.id()).getFirst();
    }

    Design page(Draft draft, Turn turn, List<Flaw> flaws, @Nullable Preview preview) {
        return page(draft, turn, flaws, Map.of(), preview);
    }

    /** @param places cells of the file from which the draft was read, by the fields that they became */
    Design page(Draft draft, Turn turn, List<Flaw> flaws, Map<String, String> places, @Nullable Preview preview) {
        var latest = turn.form() == null ? null : latest(turn.form());
        var from = TypedDay.of(draft.from()).orElse(seat.today());
        boolean replaces = latest != null && designs.replaces(latest.version(), from);
        return new Design(
                draft,
                turn.form(),
                turn.read(),
                latest == null ? 1 : latest.version().number() + (replaces ? 0 : 1),
                replaces,
                turn.form() == null ? seat.owners() : List.of(),
                turn.owner(),
                faults(flaws),
                problems(flaws, places),
                names(draft),
                variables(draft),
                picker(draft, turn),
                preview,
                turn.focus(),
                turn.said());
    }

    private Map<String, String> faults(List<Flaw> flaws) {
        var faults = new LinkedHashMap<String, String>();
        flaws.forEach(flaw -> faults.putIfAbsent(flaw.place().name(), sentence(flaw)));
        return faults;
    }

    String sentence(Flaw flaw) {
        return text.of("forms.flaw." + flaw.kind(), flaw.details().toArray());
    }

    private List<Problem> problems(List<Flaw> flaws, Map<String, String> places) {
        return flaws.stream()
                .map(flaw -> new Problem(flaw.place().name(), place(flaw, places) + ": " + sentence(flaw)))
                .toList();
    }

    private String place(Flaw flaw, Map<String, String> places) {
        var cell = places.get(flaw.place().name());
        return cell == null
                ? text.of("forms.place." + flaw.place().kind(), flaw.place().numbers())
                : cell;
    }

    private Map<String, Name> names(Draft draft) {
        var names = new LinkedHashMap<String, Name>();
        var definition = reader.read(draft).definition();
        int section = 0;
        for (var each : draft.sections()) {
            var fields = definition.sections().get(section++).fields();
            for (int line = 0; line < each.fields().size(); line++) {
                names.put(each.fields().get(line).cell(), name(fields.get(line)));
            }
        }
        return names;
    }

    private Name name(Field field) {
        boolean known = cells.indicator(field.cell()).isPresent();
        var name = known ? cells.name(field.cell()) : "";
        return new Name(
                known ? field.cell() + " · " + name : field.cell().toString(),
                name,
                cells.measure(field.cell()),
                wording.limits(field));
    }

    private List<Variable> variables(Draft draft) {
        var variables = new LinkedHashMap<String, Variable>();
        reader.read(draft)
                .definition()
                .fields()
                .map(Field::cell)
                .filter(cell -> cells.indicator(cell).isPresent())
                .forEach(cell -> variables.put(cell.variable(), new Variable(cell.variable(), cells.name(cell))));
        return List.copyOf(variables.values());
    }

    private Picker picker(Draft draft, Turn turn) {
        var ticked = new ArrayList<Offer>();
        var groups = new ArrayList<Group>();
        boolean searched = !turn.words().isBlank();
        cells.all().stream()
                .map(Designing::offer)
                .filter(offer -> turn.ticked().contains(offer.code()))
                .forEach(ticked::add);
        cells.found(turn.words()).forEach((name, choices) -> {
            var offers = choices.stream()
                    .map(Designing::offer)
                    .filter(offer -> !turn.ticked().contains(offer.code()))
                    .toList();
            if (!offers.isEmpty()) {
                groups.add(new Group(name, searched, offers));
            }
        });
        int last = draft.sections().size();
        int into = turn.into() >= 1 && turn.into() <= last ? turn.into() : last;
        return new Picker(turn.words(), into, ticked, groups, taken(draft));
    }

    private static Offer offer(Cells.Choice choice) {
        return new Offer(choice.cell().toString(), choice.name(), choice.measure());
    }

    private Set<String> taken(Draft draft) {
        return draft.sections().stream()
                .flatMap(section -> section.fields().stream())
                .flatMap(field -> cells.read(field.cell()).stream())
                .map(Object::toString)
                .collect(Collectors.toSet());
    }

    Preview preview(DraftReader.Result result) {
        return previews.of(result.definition());
    }

    Optional<Unit> owner(String address) {
        var owners = seat.owners();
        return owners.size() == 1
                ? Optional.of(owners.getFirst())
                : owners.stream().filter(unit -> unit.address().equals(address)).findFirst();
    }

    Drafts drafts() {
        return drafts;
    }
}
