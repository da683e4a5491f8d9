package vn.gandan.writing.drafts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.shared.Texts;
import vn.gandan.writing.drafts.Together.Colleague;
import vn.gandan.writing.drafts.Together.RemarkView;

/** Makes what the page of a draft shows of those who write it together. */
@Component
@Transactional(readOnly = true)
class TogetherViews {

    private final DraftStore drafts;
    private final PassageStore passages;
    private final RemarkStore remarks;
    private final SectionAuthorStore authors;
    private final SectionAuthors sectionAuthors;
    private final Rights rights;
    private final Access access;
    private final Texts text;

    TogetherViews(
            DraftStore drafts,
            PassageStore passages,
            RemarkStore remarks,
            SectionAuthorStore authors,
            SectionAuthors sectionAuthors,
            Rights rights,
            Access access,
            Texts text) {
        this.drafts = drafts;
        this.passages = passages;
        this.remarks = remarks;
        this.authors = authors;
        this.sectionAuthors = sectionAuthors;
        this.rights = rights;
        this.access = access;
        this.text = text;
    }

    Together of(UUID id) {
        var draft = drafts.get(rights.reading(), id);
        var made = remarks.of(draft);
        var keys = passages.of(draft).stream()
                .map(placed -> placed.passage().key())
                .collect(Collectors.toSet());
        return new Together(
                made.stream().collect(groupingBy(remark -> place(remark, keys), mapping(this::view, toList()))),
                (int) made.stream().filter(Remark::open).count(),
                authors.of(draft).stream()
                        .collect(toMap(
                                SectionAuthor::section, author -> new Colleague(author.account(), author.name()))),
                rights.mayWrite()
                        ? sectionAuthors.colleagues(id).stream()
                                .map(account -> new Colleague(account.id(), account.name()))
                                .toList()
                        : List.of(),
                access.account().map(Account::id).orElse(0L),
                drafts.before(draft).isPresent());
    }

    /** What was remarked on a paragraph that is gone is a remark on the whole. */
    private static String place(Remark remark, Set<String> keys) {
        var passage = remark.passage();
        return passage != null && keys.contains(passage) ? passage : Together.WHOLE;
    }

    private RemarkView view(Remark remark) {
        var by = remark.settledBy();
        var at = remark.settledAt();
        return new RemarkView(
                remark.id().toString(),
                remark.words(),
                remark.actor(),
                text.moment(remark.madeAt()),
                by == null || at == null ? null : text.of("writing.remark.settled", by, text.moment(at)));
    }
}
