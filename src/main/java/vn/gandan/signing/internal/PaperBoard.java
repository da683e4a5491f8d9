package vn.gandan.signing.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.signing.Paper;

/**
 * The list of papers: those that wait for the reader, and those of a state or all.
 *
 * @param state null: all
 * @param settable whether she sets the steps of approval of her unit
 * @param from how many are before those shown
 * @param more whether there are earlier ones
 */
public record PaperBoard(
        List<PaperRow> waiting,
        List<PaperRow> papers,
        Paper.@Nullable State state,
        boolean mine,
        boolean settable,
        int from,
        boolean more) {}
