package vn.gandan.directives.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A unit of the tree with the branches under it that are shown; none where they are drawn only when asked for. */
public record CascadeBranch(CascadeNode node, @Nullable Twigs twigs) {

    /**
     * The units directly under one: what is missing first.
     *
     * @param rest how many follow
     * @param restComplete whether nothing is missing among those
     * @param next where the rest begins
     */
    public record Twigs(List<CascadeBranch> branches, int rest, boolean restComplete, int next) {

        static final Twigs NONE = new Twigs(List.of(), 0, true, 0);
    }
}
