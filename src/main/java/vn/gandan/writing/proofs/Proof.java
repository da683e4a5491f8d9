package vn.gandan.writing.proofs;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.gandan.organisation.Unit;
import vn.gandan.reading.Glance;
import vn.gandan.shared.Period;
import vn.gandan.shared.papers.Paper;
import vn.gandan.writing.proofing.Finding;
import vn.gandan.writing.proofing.Finding.Mend;

/**
 * A report that somebody looks through (bản soát). In memory alone, and hers alone. Immutable.
 *
 * @param word the Word file that it came in; null: it came otherwise
 * @param unit whose report it is; null: nobody has said
 * @param mended the numbers of the findings that were put right, in the order in which they were
 */
record Proof(
        UUID id,
        long account,
        Instant touched,
        Glance paper,
        @Nullable Original word,
        @Nullable Unit unit,
        @Nullable Period period,
        List<Finding> findings,
        List<Integer> mended) {

    Proof {
        findings = List.copyOf(findings);
        mended = List.copyOf(mended);
    }

    static String address(UUID id) {
        return "/proofs/proof?id=" + id;
    }

    String address() {
        return address(id);
    }

    String text() {
        return paper.text();
    }

    Set<Paper.Notice> notices() {
        return paper.notices();
    }

    Proof at(Instant now) {
        return new Proof(id, account, now, paper, word, unit, period, findings, mended);
    }

    /** Looked through again for another unit or period. What was put right begins anew: it may be wrong there. */
    Proof of(@Nullable Unit other, @Nullable Period otherPeriod, List<Finding> found) {
        return new Proof(id, account, touched, paper, word, other, otherPeriod, found, List.of());
    }

    Proof mend(int number) {
        return mendable(number) && !mended.contains(number) ? with(number) : this;
    }

    private Proof with(int number) {
        var more = new ArrayList<>(mended);
        more.add(number);
        return mended(more);
    }

    Proof mendAll() {
        var all = this;
        for (int number = 0; number < findings.size(); number++) {
            all = all.mend(number);
        }
        return all;
    }

    Proof undo(int number) {
        return mended(mended.stream().filter(each -> each != number).toList());
    }

    /** The last one. */
    Proof undo() {
        return mended.isEmpty() ? this : mended(mended.subList(0, mended.size() - 1));
    }

    private Proof mended(List<Integer> numbers) {
        return new Proof(id, account, touched, paper, word, unit, period, findings, numbers);
    }

    boolean mendable(int number) {
        return number >= 0 && number < findings.size() && findings.get(number).mend() != null;
    }

    int mendable() {
        return (int) IntStream.range(0, findings.size()).filter(this::mendable).count();
    }

    /** What is put right, in the order of the text. */
    List<Mend> mends() {
        return mended.stream()
                .map(number -> findings.get(number).mend())
                .filter(mend -> mend != null)
                .sorted(Comparator.comparing(Mend::span))
                .toList();
    }

    String mendedText() {
        var whole = new StringBuilder(text());
        mends().reversed()
                .forEach(mend -> whole.replace(mend.span().start(), mend.span().end(), mend.words()));
        return whole.toString();
    }
}
