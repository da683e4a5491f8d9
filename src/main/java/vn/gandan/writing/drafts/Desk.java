package vn.gandan.writing.drafts;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.organisation.Organisation;
import vn.gandan.writing.outlines.KeptOutline;
import vn.gandan.writing.outlines.Outline;
import vn.gandan.writing.outlines.Outline.Listing;
import vn.gandan.writing.outlines.Outline.Paragraph;
import vn.gandan.writing.outlines.Outline.Part;
import vn.gandan.writing.outlines.Outline.Section;
import vn.gandan.writing.outlines.Outlines;
import vn.gandan.writing.phrases.Asked;
import vn.gandan.writing.phrases.Clerk;
import vn.gandan.writing.phrases.Phrasing;

/** A draft with all that it takes to tell it: its outline, its words and its figures as they are now. */
@Component
class Desk {

    private final Outlines outlines;
    private final Organisation organisation;
    private final Gathering gathering;
    private final Listings listings;

    Desk(Outlines outlines, Organisation organisation, Gathering gathering, Listings listings) {
        this.outlines = outlines;
        this.organisation = organisation;
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

    private Open open(Draft draft, List<Placed> placed, KeptOutline version) {
        var basis = draft.carriesOut();
        var kept = basis == null ? version : version.carryingOut(basis);
        var unit = organisation.unit(draft.unit(), draft.basis().day(draft.period()));
        var subject = gathering.subject(unit, draft.period(), draft.basis());
        var given = given(kept.outline(), subject);
        var patterns = new ArrayList<>(given.values());
        patterns.add(kept.outline().subject());
        placed.forEach(each ->
                patterns.add(each.passage().given() + " " + each.passage().words()));
        var wanted = Wanted.of(patterns, kept.outline().parts().toList());
        return new Open(draft, kept, given, placed, gathering.gather(subject, wanted));
    }

    /** What the outline gives to begin with, by the keys of its paragraphs and lists. */
    private Map<String, String> given(Outline outline, Subject subject) {
        var given = new LinkedHashMap<String, String>();
        outline.parts().forEach(part -> words(part, subject).ifPresent(words -> given.put(part.key(), words)));
        return given;
    }

    private Optional<String> words(Part part, Subject subject) {
        return switch (part) {
            case Paragraph paragraph -> Optional.of(paragraph.pattern());
            case Listing listing -> Optional.of(listings.words(listing.source(), subject));
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
            boolean known = asked.indicators().stream()
                    .allMatch(code -> gathered.fact(code)
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

        /** Whether the words can be read as a pattern. */
        static boolean sound(String words) {
            return Phrasing.read(words).faults().isEmpty();
        }
    }
}
