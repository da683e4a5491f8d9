package vn.gandan.programmes.internal;

import static vn.gandan.programmes.ProgrammesError.MEETING_IN_FUTURE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.organisation.Unit;
import vn.gandan.programmes.NewBriefing;
import vn.gandan.programmes.NewBriefing.NewConclusion;
import vn.gandan.programmes.NewBriefing.Order;
import vn.gandan.programmes.Reach;
import vn.gandan.shared.Texts;
import vn.gandan.shared.VietnameseText;

/** From the text of minutes to conclusions that are proposed, and from the form to the briefing. */
@Component
class Minutes {

    private static final int SPARE = 2;
    private static final int WEEK = 7;

    private final Choices choices;
    private final Forms forms;
    private final Secrecy secrecy;
    private final Seat seat;
    private final Texts text;

    Minutes(Choices choices, Forms forms, Secrecy secrecy, Seat seat, Texts text) {
        this.choices = choices;
        this.forms = forms;
        this.secrecy = secrecy;
        this.seat = seat;
        this.text = text;
    }

    BriefingForm blank(Unit unit) {
        var today = seat.today();
        return new BriefingForm(
                UUID.randomUUID().toString(),
                today.toString(),
                text.of(
                        "programmes.briefing.title",
                        String.valueOf(today.getMonthValue()),
                        String.valueOf(today.getYear())),
                "",
                "",
                "",
                choices.of(unit),
                List.of(),
                new Faults());
    }

    /** The form again, with conclusions proposed from the minutes; what was typed otherwise is kept. */
    BriefingForm proposed(Typed typed, Unit unit) {
        var choice = choices.of(unit);
        var faults = new Faults();
        var reader = new MinutesReader(typed.day("held").orElse(seat.today()));
        var rows = new ArrayList<BriefingForm.Row>();
        reader.read(typed.text("minutes")).forEach(proposal -> rows.add(row(proposal, choice)));
        if (rows.isEmpty()) {
            faults.add("minutes", text.of("programmes.briefing.nothing"));
        }
        addSpare(rows);
        return form(typed, choice, rows, faults);
    }

    private BriefingForm.Row row(MinutesReader.Proposal proposal, Choice choice) {
        var due = proposal.dueOn() == null ? seat.today().plusDays(WEEK) : proposal.dueOn();
        var named = named(proposal.words(), choice);
        var chosen = named.isEmpty()
                ? new Choice.Chosen(Reach.Kind.OWN.name(), List.of(), List.of())
                : new Choice.Chosen(Reach.Kind.CHOSEN.name(), named, List.of());
        return new BriefingForm.Row(
                proposal.words(), true, due.toString(), false, everybody(proposal.words(), choice, chosen));
    }

    /** The units below that the words name in full: "xã Lũng Cú". */
    private static List<Long> named(String words, Choice choice) {
        var folded =
                " " + VietnameseText.nfc(words).toLowerCase(Locale.of("vi")).replaceAll("[^\\p{L}\\d]+", " ") + " ";
        return choice.units().stream()
                .filter(unit -> folded.contains(
                        " " + unit.fullName().toLowerCase(Locale.of("vi")).replaceAll("[^\\p{L}\\d]+", " ") + " "))
                .map(unit -> unit.id().value())
                .toList();
    }

    /** "Các xã", "các thôn": all of them. */
    private static Choice.Chosen everybody(String words, Choice choice, Choice.Chosen otherwise) {
        var lower = words.toLowerCase(Locale.of("vi"));
        boolean all = lower.contains("các xã") || lower.contains("các thôn") || lower.contains("các tổ dân phố");
        return choice.kinds().stream()
                .map(Choice.Kind::kind)
                .filter(kind -> kind == Reach.Kind.COMMUNES || kind == Reach.Kind.HAMLETS)
                .filter(kind -> all && otherwise.units().isEmpty())
                .findFirst()
                .map(kind -> new Choice.Chosen(kind.name(), List.of(), List.of()))
                .orElse(otherwise);
    }

    private void addSpare(List<BriefingForm.Row> rows) {
        IntStream.range(0, SPARE)
                .forEach(spare -> rows.add(new BriefingForm.Row(
                        "",
                        false,
                        seat.today().plusDays(WEEK).toString(),
                        false,
                        new Choice.Chosen(Reach.Kind.OWN.name(), List.of(), List.of()))));
    }

    private static BriefingForm form(Typed typed, Choice choice, List<BriefingForm.Row> rows, Faults faults) {
        return new BriefingForm(
                typed.text("key"),
                typed.text("held"),
                typed.text("title"),
                typed.text("minutes"),
                typed.text("attendances"),
                typed.text("bodies"),
                choice,
                rows,
                faults);
    }

    /** The form as it was typed, with what is wrong. */
    BriefingForm again(Typed typed, Unit unit, Faults faults) {
        return form(typed, choices.of(unit), typedRows(typed), faults);
    }

    private static List<BriefingForm.Row> typedRows(Typed typed) {
        return numbers(typed)
                .mapToObj(number -> new BriefingForm.Row(
                        typed.text("words-" + number),
                        typed.has("duty-" + number),
                        typed.text("due-" + number),
                        typed.has("acceptance-" + number),
                        typed.chosen("-" + number)))
                .toList();
    }

    private static IntStream numbers(Typed typed) {
        return IntStream.range(0, MinutesReader.MOST + SPARE).takeWhile(number -> typed.has("words-" + number));
    }

    Optional<NewBriefing> read(Typed typed, Unit unit, Faults faults) {
        secrecy.admit(unit, typed.text("title"), typed.text("minutes"), typed.text("bodies"));
        numbers(typed).forEach(number -> secrecy.admit(unit, typed.text("words-" + number)));
        var title = forms.words(typed, "title", faults);
        var held = forms.day(typed, "held", faults);
        if (held != null && held.isAfter(seat.today())) {
            faults.add("held", forms.sentence(MEETING_IN_FUTURE));
        }
        if (!typed.blank("attendances") && typed.number("attendances").isEmpty()) {
            faults.add("attendances", text.of("programmes.fault.number"));
        }
        var conclusions = conclusions(typed, choices.of(unit), faults);
        if (faults.any() || held == null) {
            return Optional.empty();
        }
        return Optional.of(new NewBriefing(
                unit,
                typed.key("key").orElseGet(UUID::randomUUID),
                held,
                title,
                typed.text("minutes"),
                typed.number("attendances").orElse(null),
                typed.lines("bodies"),
                conclusions));
    }

    private List<NewConclusion> conclusions(Typed typed, Choice choice, Faults faults) {
        var conclusions = new ArrayList<NewConclusion>();
        numbers(typed).filter(number -> !typed.blank("words-" + number)).forEach(number -> {
            @Nullable Order order = typed.has("duty-" + number) ? order(typed, number, choice, faults) : null;
            conclusions.add(new NewConclusion(typed.text("words-" + number), order));
        });
        return conclusions;
    }

    private @Nullable Order order(Typed typed, int number, Choice choice, Faults faults) {
        var due = forms.due(typed, "due-" + number, faults);
        var reach = forms.reach(choice, typed.chosen("-" + number), "reach-" + number, faults);
        return due == null || reach == null ? null : new Order(due, typed.has("acceptance-" + number), reach);
    }
}
