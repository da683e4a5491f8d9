package vn.gandan.writing.drafts;

import static java.util.Comparator.comparing;
import static vn.gandan.writing.WritingError.AUTHOR_NOT_FOUND;
import static vn.gandan.writing.WritingError.SECTION_NOT_FOUND;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.writing.outlines.Outlines;

/**
 * Shares the sections of a draft out among those who write it together. It tells whose turn a section is and keeps nobody
 * from helping: what two write at once is refused paragraph by paragraph.
 */
@Service
@Transactional
class SectionAuthors {

    private final DraftStore drafts;
    private final SectionAuthorStore authors;
    private final Outlines outlines;
    private final Rights rights;
    private final Access access;

    SectionAuthors(DraftStore drafts, SectionAuthorStore authors, Outlines outlines, Rights rights, Access access) {
        this.drafts = drafts;
        this.authors = authors;
        this.outlines = outlines;
        this.rights = rights;
        this.access = access;
    }

    /** Whoever may write it: those of the caller's own unit and of the unit that the report is about. */
    @Transactional(readOnly = true)
    List<Account> colleagues(UUID draft) {
        return colleagues(drafts.get(rights.reading(), draft));
    }

    private List<Account> colleagues(Draft draft) {
        var units = Stream.concat(Stream.of(draft.unit()), access.account().map(Account::unit).stream())
                .distinct()
                .toList();
        return access.accountsOf(units).stream()
                .filter(rights::writes)
                .sorted(comparing(Account::name))
                .toList();
    }

    /** @param account null: nobody's in particular */
    void give(UUID draft, String section, @Nullable Long account) {
        var about = drafts.get(rights.writing(), draft);
        var sections = outlines.version(about.outline(), about.outlineVersion())
                .outline()
                .sections();
        if (sections.stream().noneMatch(one -> one.key().equals(section))) {
            throw SECTION_NOT_FOUND.refuse();
        }
        if (account == null) {
            authors.take(about, section);
            return;
        }
        var author = colleagues(about).stream()
                .filter(one -> one.id() == account)
                .findFirst()
                .orElseThrow(AUTHOR_NOT_FOUND::refuse);
        authors.give(about, new SectionAuthor(section, author.id(), author.name()));
    }
}
