package vn.gandan.writing.outlines;

import static vn.gandan.writing.WritingError.OUTLINE_CHANGED_MEANWHILE;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.access.Access;

/** The outlines of reports; a change is the next version. */
@Service
@Transactional
public class Outlines {

    private final OutlineStore store;
    private final Access access;
    private final Clock clock;

    Outlines(OutlineStore store, Access access, Clock clock) {
        this.store = store;
        this.access = access;
        this.clock = clock;
    }

    /** The newest version of each that is in use, by name. */
    @Transactional(readOnly = true)
    public List<KeptOutline> newest() {
        return store.newest(true);
    }

    /** Those that nobody begins a report by any more. */
    @Transactional(readOnly = true)
    public List<KeptOutline> ended() {
        return store.newest(false);
    }

    @Transactional(readOnly = true)
    public boolean inUse(UUID outline) {
        return store.inUse(outline);
    }

    public void end(UUID outline) {
        store.end(outline, clock.instant());
    }

    public void resume(UUID outline) {
        store.end(outline, null);
    }

    @Transactional(readOnly = true)
    public KeptOutline newest(UUID outline) {
        return store.versions(outline).getFirst();
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<KeptOutline> versions(UUID outline) {
        return store.versions(outline);
    }

    @Transactional(readOnly = true)
    public KeptOutline version(UUID outline, int number) {
        return store.version(outline, number);
    }

    public KeptOutline open(Outline outline, @Nullable String code) {
        var id = UUID.randomUUID();
        store.open(id, code);
        return add(id, code, 1, outline, null);
    }

    /** The next version after the one that its author saw; paragraphs that go on keep who they are. */
    public KeptOutline change(UUID id, int seen, Outline outline, @Nullable String note) {
        var before = store.versions(id).getFirst();
        if (before.number() != seen) {
            throw OUTLINE_CHANGED_MEANWHILE.refuse();
        }
        return add(id, before.code(), seen + 1, Keys.kept(before.outline(), outline), note);
    }

    private KeptOutline add(UUID id, @Nullable String code, int number, Outline outline, @Nullable String note) {
        var version =
                new KeptOutline(id, code, number, outline, note, access.actor().name(), clock.instant());
        store.add(version);
        return version;
    }
}
