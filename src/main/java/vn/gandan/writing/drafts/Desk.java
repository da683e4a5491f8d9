package vn.gandan.writing.drafts;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.shared.Period;
import vn.gandan.shared.UnitId;
import vn.gandan.writing.outlines.KeptOutline;
import vn.gandan.writing.outlines.Outline;
import vn.gandan.writing.outlines.Outline.Listing;
import vn.gandan.writing.outlines.Outline.Paragraph;
import vn.gandan.writing.outlines.Outline.Part;
import vn.gandan.writing.outlines.Outline.Section;
import vn.gandan.writing.outlines.Outlines;
import vn.gandan.writing.phrases.Asked;
import vn.gandan.writing.phrases.Clerk;

/** A draft with all that it takes to tell it: its outline, its words and its figures as they are now. */
@Component
class Desk {

    private final Outlines outlines;
    private final Gathering gathering;
    private final Listings listings;

    Desk(Outlines outlines, Gathering gathering, Listings listings) {
        this.outlines = outlines;
        this.gathering = gathering;
        this.listings = listings;
    }

    /** The draft as its own version of the outline has it. */
    Open open(Draft draft, List<Placed> placed) {
        return open(draft, placed, outlines.version(draft.outline(), draft.outlineVersion()));
    }

    /** The draft as the newest version would have it. */
    Open openByNewest(Draft draft, List<Placed> placed) {
        return open(draft, placed, outlines.newest(draft.outline()));
    }

    private Open open(Draft draft, List<Placed> placed, KeptOutline kept) {
        return open(List.of(draft), Map.of(draft.id(), placed), kept).getFirst();
    }

    /** Several drafts of one period and map that carry out the same, as one version of their outline has them. */
    List<Open> open(List<Draft> drafts, Map<UUID, List<Placed>> placed, KeptOutline version) {
        var first = drafts.getFirst();
        var basis = first.carriesOut();
        var kept = basis == null ? version : version.carryingOut(basis);
        var subjects = gathering.subjects(drafts.stream().map(Draft::unit).toList(), first.period(), first.basis());
        var given = given(kept.outline(), drafts);
        var patterns = new LinkedHashSet<String>();
        patterns.add(kept.outline().subject());
        given.values().forEach(words -> patterns.addAll(words.values()));
        placed.values()
                .forEach(all -> all.forEach(each -> patterns.add(
                        each.passage().given() + " " + each.passage().words())));
        var wanted = Wanted.of(patterns, kept.outline().parts().toList());
        var gathered = gathering.gather(subjects, wanted);
        var open = new ArrayList<Open>();
        for (var draft : drafts) {
            open.add(new Open(
                    draft,
                    kept,
                    Objects.requireNonNull(given.get(draft.unit())),
                    placed.getOrDefault(draft.id(), List.of()),
                    gathered.get(open.size())));
        }
        return open;
    }

    /** What the outline gives each unit to begin with, by the keys of its paragraphs and lists. */
    private Map<UnitId, Map<String, String>> given(Outline outline, List<Draft> drafts) {
        var units = drafts.stream().map(Draft::unit).toList();
        var given = new HashMap<UnitId, Map<String, String>>();
        units.forEach(unit -> given.put(unit, new LinkedHashMap<>()));
        outline.parts()
                .forEach(part -> words(part, units, drafts.getFirst().period())
                        .ifPresent(words -> given.forEach((unit, own) -> own.put(part.key(), words.apply(unit)))));
        return given;
    }

    private Optional<Function<UnitId, String>> words(Part part, List<UnitId> units, Period period) {
        return switch (part) {
            case Paragraph paragraph -> Optional.of(unit -> paragraph.pattern());
            case Listing listing -> {
                var words = listings.words(listing.source(), units, period);
                yield Optional.of(unit -> words.getOrDefault(unit, ""));
            }
            case Part other -> Optional.empty();
        };
    }

    /** A draft on the desk. */
    record Open(Draft draft, KeptOutline kept, Map<String, String> given, List<Placed> placed, Gathered gathered) {

        /** What bringing it up to date would do. */
        Renewal renewal() {
            return Renewal.of(placed.stream().map(Placed::passage).toList(), given, this::said);
        }

        /** What is said to something asked; null where a figure for it is missing. */
        @Nullable String said(Asked asked) {
            boolean known = asked.sought().stream()
                    .allMatch(sought -> gathered.fact(sought)
                            .filter(fact -> fact.value() != null)
                            .isPresent());
            return known ? new Clerk(gathered).answer(asked) : null;
        }

        /** The passages where they stand after an update: those of the outline in its order, the others where they were. */
        List<Placed> placed(List<Passage> passages) {
            var sections = sections();
            var before = placed.stream().collect(toMap(each -> each.passage().key(), Function.identity()));
            var next = new ArrayList<Placed>();
            for (var passage : passages) {
                var old = before.get(passage.key());
                var section = sections.get(passage.key());
                next.add(new Placed(
                        section != null ? section : home(old),
                        next.size(),
                        passage,
                        old == null ? null : old.editedBy(),
                        old == null ? null : old.editedAt(),
                        old == null ? 0 : old.version()));
            }
            return next;
        }

        /** A passage whose section is gone stands in the last one. */
        private String home(@Nullable Placed old) {
            var sections = kept.outline().sections();
            return old != null
                            && sections.stream()
                                    .anyMatch(section -> section.key().equals(old.section()))
                    ? old.section()
                    : sections.getLast().key();
        }

        private Map<String, String> sections() {
            var sections = new LinkedHashMap<String, String>();
            for (Section section : kept.outline().sections()) {
                section.parts().forEach(part -> sections.put(part.key(), section.key()));
            }
            return sections;
        }

        Composition compose() {
            return new Composer(kept.outline(), placed, gathered).compose();
        }
    }
}
