package vn.gandan.writing.drafts;

import static vn.gandan.writing.WritingError.REMARK_EMPTY;
import static vn.gandan.writing.WritingError.REMARK_TOO_LONG;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.access.Access;
import vn.gandan.shared.VietnameseText;

/**
 * What readers remark on a draft, until whoever writes it has dealt with it. A remark is of the wording, and stays with the
 * draft: none of it gets into the report, nor is any ever counted.
 */
@Service
@Transactional
class Remarks {

    /** In letters; longer is a paragraph of its own. */
    private static final int LONGEST = 2_000;

    private final DraftStore drafts;
    private final PassageStore passages;
    private final RemarkStore remarks;
    private final Rights rights;
    private final Access access;
    private final Clock clock;

    Remarks(DraftStore drafts, PassageStore passages, RemarkStore remarks, Rights rights, Access access, Clock clock) {
        this.drafts = drafts;
        this.passages = passages;
        this.remarks = remarks;
        this.rights = rights;
        this.access = access;
        this.clock = clock;
    }

    /** @param passage null: of the draft as a whole */
    void make(UUID draft, @Nullable String passage, String words) {
        var about = drafts.get(rights.reading(), draft);
        var written = VietnameseText.nfc(words).strip();
        if (written.isEmpty()) {
            throw REMARK_EMPTY.refuse();
        }
        if (written.length() > LONGEST) {
            throw REMARK_TOO_LONG.refuse(LONGEST);
        }
        var key =
                passage == null ? null : passages.get(about, passage).passage().key();
        remarks.add(
                about,
                new Remark(UUID.randomUUID(), key, written, access.actor().name(), clock.instant(), null, null));
    }

    void settle(UUID draft, UUID remark) {
        remarks.settle(
                drafts.get(rights.reading(), draft), remark, access.actor().name(), clock.instant());
    }

    /** It was not dealt with after all. */
    void reopen(UUID draft, UUID remark) {
        remarks.reopen(drafts.get(rights.reading(), draft), remark);
    }
}
