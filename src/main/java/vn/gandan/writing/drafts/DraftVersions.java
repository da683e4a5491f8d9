package vn.gandan.writing.drafts;

import static java.util.stream.Collectors.toMap;
import static vn.gandan.writing.WritingError.VERSION_NOT_FOUND;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.shared.Texts;
import vn.gandan.writing.Difference;
import vn.gandan.writing.drafts.Desk.Open;
import vn.gandan.writing.drafts.VersionsPage.Changed;
import vn.gandan.writing.drafts.VersionsPage.Row;
import vn.gandan.writing.phrases.Clerk;
import vn.gandan.writing.phrases.Phrasing;

/** Makes the page of a draft's versions: each beside the one before it, word by word, with its figures as they were told then. */
@Component
@Transactional(readOnly = true)
class DraftVersions {

    /** The draft as it stands, among its versions. */
    static final int NOW = 0;

    /** Stands where a figure was not known then. */
    private static final String UNKNOWN = "…";

    private final Drafts drafts;
    private final DraftStore store;
    private final PassageStore passages;
    private final VersionStore versions;
    private final Desk desk;
    private final Rights rights;
    private final Texts text;

    DraftVersions(
            Drafts drafts,
            DraftStore store,
            PassageStore passages,
            VersionStore versions,
            Desk desk,
            Rights rights,
            Texts text) {
        this.drafts = drafts;
        this.store = store;
        this.passages = passages;
        this.versions = versions;
        this.desk = desk;
        this.rights = rights;
        this.text = text;
    }

    /** @param number of the version to look at, or {@link #NOW} */
    VersionsPage of(UUID id, int number) {
        var draft = store.get(rights.reading(), id);
        var kept = versions.of(draft);
        var placed = number == NOW ? passages.of(draft) : version(kept, number).placed();
        var before = kept.stream()
                .filter(version -> number == NOW || version.number() < number)
                .findFirst()
                .orElse(null);
        boolean writable = rights.mayWrite() && Drafts.writable(drafts.paper(id));
        return new VersionsPage(
                id.toString(),
                draft.title(),
                kept.stream().map(this::row).toList(),
                number,
                before == null ? null : before.number(),
                changes(draft, before == null ? List.of() : before.placed(), placed),
                writable && number != NOW);
    }

    private static DraftVersion version(List<DraftVersion> kept, int number) {
        return kept.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(VERSION_NOT_FOUND::refuse);
    }

    private Row row(DraftVersion version) {
        return new Row(
                version.number(),
                text.of("writing.version." + version.why()),
                text.moment(version.madeAt()),
                version.actor());
    }

    private List<Changed> changes(Draft draft, List<Placed> before, List<Placed> now) {
        var all = new ArrayList<>(before);
        all.addAll(now);
        var open = desk.open(draft, all);
        var old = words(before, open);
        var next = words(now, open);
        var headings = headings(open);
        var sections = new LinkedHashMap<String, String>();
        all.forEach(placed -> sections.put(placed.passage().key(), placed.section()));
        var keys = new LinkedHashSet<>(next.keySet());
        keys.addAll(old.keySet());
        return keys.stream()
                .map(key -> new Changed(
                        key,
                        headings.getOrDefault(String.valueOf(sections.get(key)), ""),
                        Difference.ofWords(old.getOrDefault(key, ""), next.getOrDefault(key, ""))))
                .filter(changed -> changed.difference().changes() > 0)
                .toList();
    }

    private static Map<String, String> words(List<Placed> placed, Open open) {
        return placed.stream()
                .map(Placed::passage)
                .collect(toMap(
                        Passage::key, passage -> asTold(passage, open), (first, second) -> first, LinkedHashMap::new));
    }

    private static String asTold(Passage passage, Open open) {
        return passage.words()
                .lines()
                .map(line -> asTold(line, passage.told(), open))
                .collect(Collectors.joining(" "));
    }

    /** Which clauses are said goes by the figures of today; what the figures say, by those of then. */
    private static String asTold(String line, Map<String, String> told, Open open) {
        var phrasing = Phrasing.read(line).phrasing();
        var then = new LinkedHashMap<String, String>();
        phrasing.asked().forEach(asked -> then.put(asked.written(), told.getOrDefault(asked.written(), UNKNOWN)));
        return new Clerk(open.gathered()).tell(phrasing).pinned(then).text();
    }

    private static Map<String, String> headings(Open open) {
        return open.kept().outline().sections().stream()
                .collect(toMap(section -> section.key(), section -> section.heading(), (first, second) -> first));
    }
}
