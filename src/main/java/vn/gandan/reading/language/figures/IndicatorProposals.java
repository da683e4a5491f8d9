package vn.gandan.reading.language.figures;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.gandan.reading.language.StatedFigure;
import vn.gandan.reading.language.StatedFigure.Kind;
import vn.gandan.shared.CleanText;

/** Proposes for a figure the indicator of a catalogue that it most likely is one of, and says why. */
@NamedInterface("proposals")
public final class IndicatorProposals {

    /** An indicator as the catalogue describes it; the unit in its words: "lượt người", "thôn/TDP". */
    @NamedInterface("proposals")
    public record Entry(String code, String name, String unit) {}

    /** Chắc; cần xem kỹ. */
    @NamedInterface("proposals")
    public enum Certainty {
        SURE,
        CHECK
    }

    /**
     * An indicator, how certain it is, and why.
     *
     * @param agreeing the words of the indicator's name that stand around the figure
     * @param unitAgrees whether both count in the same unit; never false where it is sure
     */
    @NamedInterface("proposals")
    public record Proposal(Entry indicator, Certainty certainty, List<String> agreeing, boolean unitAgrees) {

        public Proposal {
            agreeing = List.copyOf(agreeing);
        }
    }

    private record Match(IndicatorName name, double share, double nearShare, boolean unitAgrees) {}

    /** Shares of a name that must stand around a figure. */
    private static final double ENOUGH = 0.34;

    private static final double MUCH = 0.5;

    /** How much more of the best name than of the second. */
    private static final double CLEARLY = 0.08;

    /** What a name is worth that counts in another unit. */
    private static final double OTHER_UNIT = 0.35;

    private final List<IndicatorName> names;

    public IndicatorProposals(List<Entry> catalogue) {
        var common = new HashMap<String, Integer>();
        for (var entry : catalogue) {
            new HashSet<>(NameWords.of(entry.name())).forEach(word -> common.merge(word, 1, Integer::sum));
        }
        names = catalogue.stream()
                .map(entry -> IndicatorName.of(entry, common, catalogue.size()))
                .toList();
    }

    /** None where the figure is no result, or no name fits the words around it. */
    public Optional<Proposal> propose(StatedFigure figure, CleanText text) {
        if (figure.kind() == Kind.DURATION || figure.kind() == Kind.CONTENT) {
            return Optional.empty();
        }
        var near = NearWords.around(figure, text);
        @Nullable Match best = null;
        double second = 0;
        for (var name : names) {
            var match = match(name, figure, near);
            if (best == null || match.share() > best.share()) {
                second = best == null ? 0 : best.share();
                best = match;
            } else {
                second = Math.max(second, match.share());
            }
        }
        return best == null || best.share() < ENOUGH
                ? Optional.empty()
                : Optional.of(proposal(best, second, figure, near));
    }

    private static Match match(IndicatorName name, StatedFigure figure, Map<String, Double> near) {
        boolean agrees = name.unit().agrees(figure, name.entry().name());
        double worth = (agrees ? 1 : OTHER_UNIT) * name.agreement(near);
        return new Match(name, worth * name.share(near, 0), name.share(near, NearWords.BESIDE), agrees);
    }

    private static Proposal proposal(Match best, double second, StatedFigure figure, Map<String, Double> near) {
        boolean sure = best.unitAgrees()
                && best.share() >= MUCH
                && best.nearShare() >= ENOUGH
                && best.share() - second >= CLEARLY
                && best.name().agreement(near) == 1
                && best.name().tells(figure, near);
        var certainty = sure ? Certainty.SURE : Certainty.CHECK;
        return new Proposal(best.name().entry(), certainty, best.name().agreeing(near), best.unitAgrees());
    }
}
