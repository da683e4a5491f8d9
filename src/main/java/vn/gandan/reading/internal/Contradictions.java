package vn.gandan.reading.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What figures of one text say against one another (mâu thuẫn trong báo cáo). */
final class Contradictions {

    /** How far behind its parts a percentage can stand. */
    private static final int BESIDE = 60;

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final String PERCENT = "%";
    private static final String AMONG_THEM = "trong đó";

    private final CharSequence text;
    private final List<Stated> figures;
    private final List<Contradiction> found = new ArrayList<>();

    private Contradictions(CharSequence text, List<Stated> figures) {
        this.text = text;
        this.figures = figures;
    }

    /** Tỷ lệ không khớp; các phần không khớp tổng; cùng chỉ tiêu hai số. */
    enum Sort {
        RATIO,
        PARTS,
        TWICE
    }

    /** What is wrong with a proposal, and the numbers that its sentence names. */
    record Contradiction(int proposal, Sort sort, List<BigDecimal> numbers) {}

    private record Stated(Proposal proposal, FigureFact figure) {

        int end() {
            return proposal.span().end();
        }

        int start() {
            return proposal.span().start();
        }

        /** A target or a rise is no second value of its indicator, unless a person takes it for one. */
        boolean meant() {
            return proposal.decided() || !figure.compared();
        }

        boolean percent() {
            return figure.unit().equals(PERCENT);
        }
    }

    static List<Contradiction> in(CharSequence text, List<Proposal> proposals) {
        var stated = proposals.stream()
                .filter(proposal -> proposal.state() != Proposal.State.REJECTED)
                .flatMap(proposal -> proposal.fact() instanceof FigureFact figure
                        ? Stream.of(new Stated(proposal, figure))
                        : Stream.empty())
                .sorted(Comparator.comparing(each -> each.proposal().span()))
                .toList();
        return new Contradictions(text, stated).found();
    }

    private List<Contradiction> found() {
        for (int at = 0; at < figures.size(); at++) {
            ratio(at);
            parts(at);
        }
        twice();
        return found;
    }

    /** 1.976/2.071 beside 95,4%. */
    private void ratio(int at) {
        var part = figures.get(at);
        var whole = part.figure().of();
        var percent = at + 1 < figures.size() ? figures.get(at + 1) : null;
        if (whole == null || whole.signum() == 0 || percent == null || !percent.percent() || !beside(part, percent)) {
            return;
        }
        var stated = percent.figure().value();
        int scale = Math.max(stated.scale(), 0);
        var exact = part.figure().value().multiply(HUNDRED).divide(whole, scale + 6, RoundingMode.HALF_UP);
        // Rounded or cut off, both are done.
        if (exact.subtract(stated).abs().compareTo(BigDecimal.ONE.movePointLeft(scale)) >= 0) {
            var numbers = List.of(
                    part.figure().value(),
                    whole,
                    exact.setScale(Math.max(scale, 1), RoundingMode.HALF_UP).stripTrailingZeros(),
                    stated);
            found.add(new Contradiction(part.proposal().number(), Sort.RATIO, numbers));
            found.add(new Contradiction(percent.proposal().number(), Sort.RATIO, numbers));
        }
    }

    private boolean beside(Stated one, Stated next) {
        return next.start() - one.end() <= BESIDE && next.start() >= one.end() && sentenceEnd(one) >= next.start();
    }

    /** 20 models, of which 12 in one field and 9 in another. */
    private void parts(int at) {
        var total = figures.get(at);
        int end = sentenceEnd(total);
        var parts = new ArrayList<Stated>();
        for (int next = at + 1; next < figures.size() && figures.get(next).start() < end; next++) {
            var part = figures.get(next);
            if (parts.isEmpty() && !amongThem(total, part)) {
                return;
            }
            if (part.figure().unit().equals(total.figure().unit()) && !part.percent()) {
                parts.add(part);
            }
        }
        if (parts.isEmpty() || total.percent()) {
            return;
        }
        var sum = parts.stream().map(part -> part.figure().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        int compared = sum.compareTo(total.figure().value());
        // One part alone may be less: the others are not told.
        if (compared > 0 || (compared < 0 && parts.size() > 1)) {
            found.add(new Contradiction(
                    total.proposal().number(),
                    Sort.PARTS,
                    List.of(sum, total.figure().value())));
        }
    }

    private boolean amongThem(Stated total, Stated part) {
        return part.start() > total.end()
                && text.subSequence(total.end(), part.start())
                        .toString()
                        .toLowerCase(Locale.of("vi"))
                        .contains(AMONG_THEM);
    }

    private int sentenceEnd(Stated stated) {
        return Passages.sentence(text, stated.proposal().span()).end();
    }

    private void twice() {
        var byCell = new HashMap<Cell, Stated>();
        var told = new HashSet<Cell>();
        for (var stated : figures) {
            var indicator = stated.figure().indicator();
            if (indicator == null || !stated.meant()) {
                continue;
            }
            var cell =
                    new Cell(indicator, stated.figure().place(), stated.figure().period());
            var earlier = byCell.putIfAbsent(cell, stated);
            if (earlier != null
                    && earlier.figure().value().compareTo(stated.figure().value()) != 0) {
                var numbers = List.of(earlier.figure().value(), stated.figure().value());
                if (told.add(cell)) {
                    found.add(new Contradiction(earlier.proposal().number(), Sort.TWICE, numbers));
                }
                found.add(new Contradiction(stated.proposal().number(), Sort.TWICE, numbers));
            }
        }
    }

    private record Cell(
            String indicator,
            @Nullable Long place,
            @Nullable String period) {}

    static Map<Integer, List<Contradiction>> byProposal(List<Contradiction> all) {
        var byProposal = new HashMap<Integer, List<Contradiction>>();
        all.forEach(each -> Objects.requireNonNull(
                        byProposal.computeIfAbsent(each.proposal(), ignored -> new ArrayList<>()))
                .add(each));
        return byProposal;
    }
}
