package vn.gandan.filings.internal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.duties.Advance;
import vn.gandan.duties.Duties;
import vn.gandan.duties.Duty;
import vn.gandan.duties.DutyId;
import vn.gandan.duties.Evidence;
import vn.gandan.filings.Filing;
import vn.gandan.filings.FilingKey;
import vn.gandan.forms.Asked;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.UnitId;

/**
 * Sending a form is a duty of each unit that is asked for it. The assignment and the period together are the source of all
 * these duties; what a unit owes in the place of one that it succeeded has a slot of its own.
 */
@Component
class Owed {

    static final String SOURCE = "FILING";
    static final String SLOT = "FILING";

    private final Duties duties;
    private final Organisation organisation;
    private final Named named;
    private final Clock clock;

    Owed(Duties duties, Organisation organisation, Named named, Clock clock) {
        this.duties = duties;
        this.organisation = organisation;
        this.named = named;
        this.clock = clock;
    }

    static UUID source(Asked asked) {
        return source(asked.assignment().id(), asked.period().code());
    }

    static UUID source(long assignment, String period) {
        return UUID.nameUUIDFromBytes(("assignment " + assignment + " " + period).getBytes(StandardCharsets.UTF_8));
    }

    /** What an heir owes in the place of a unit. */
    static String slotFor(UnitId gone) {
        return SLOT + ":" + gone;
    }

    /** The filing was sent. */
    void fulfil(Filing filing, Asked asked) {
        var unit = filing.key().unit();
        var source = List.of(source(asked));
        duties.fulfil(source, SLOT, unit, evidence(filing));
        // One that has ended may have left the duty to the unit that took over from it.
        if (unit.to() != null && organisation.find(unit.id(), today()).isEmpty()) {
            heir(unit.id()).ifPresent(heir -> duties.fulfil(source, slotFor(unit.id()), heir, evidence(filing)));
        }
    }

    private Optional<Unit> heir(UnitId gone) {
        return Optional.ofNullable(organisation.heirs(List.of(gone), today()).get(gone))
                .flatMap(heir -> organisation.find(heir, today()));
    }

    /** The same for many at once. */
    void fulfilAll(Map<Filing, Asked> sent) {
        if (sent.size() == 1) {
            sent.forEach(this::fulfil);
            return;
        }
        var bySource = sent.entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> source(entry.getValue()), Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        bySource.forEach(this::fulfil);
    }

    private void fulfil(UUID source, List<Filing> sent) {
        var bySlot = new HashMap<String, Filing>();
        sent.forEach(filing -> {
            var unit = filing.key().unit().id();
            bySlot.put(unit + " " + SLOT, filing);
            bySlot.put(slotFor(unit), filing);
        });
        duties.advance(duties.of(source).stream()
                .filter(Duty::open)
                .map(duty -> shown(duty, bySlot))
                .filter(Objects::nonNull)
                .toList());
    }

    private @Nullable Advance shown(Duty duty, Map<String, Filing> bySlot) {
        var slot = duty.matter().slot();
        var filing = bySlot.get(slot.equals(SLOT) ? duty.parties().unit() + " " + SLOT : slot);
        return filing == null ? null : Advance.done(duty, evidence(filing));
    }

    private Evidence evidence(Filing filing) {
        var first = filing.firstSentOn();
        return new Evidence(
                SOURCE,
                Slot.of(filing.key()).evidence(),
                named.paper(filing.key()),
                filing.key().address(),
                first == null ? today() : first);
    }

    /** What is still owed, by the unit that is asked: what its heir owes in its place too. */
    Map<UnitId, DutyId> open(Asked asked) {
        return duties.of(source(asked)).stream()
                .filter(Duty::open)
                .collect(Collectors.toMap(Owed::askedUnit, Duty::id, (one, other) -> one));
    }

    private static UnitId askedUnit(Duty duty) {
        var slot = duty.matter().slot();
        return slot.startsWith(SLOT + ":")
                ? new UnitId(Long.parseLong(slot.substring(SLOT.length() + 1)))
                : duty.parties().unit();
    }

    /** What was sent does not count any more, or not all of it. */
    void reopen(FilingKey key, @Nullable String reason) {
        duties.reopen(Slot.of(key).evidence(), reason == null || reason.isBlank() ? named.incomplete() : reason);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
