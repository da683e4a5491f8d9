package vn.gandan.signing.internal;

import java.util.List;
import vn.gandan.signing.FigureChange;

/**
 * What a paper that no longer says what was agreed says instead.
 *
 * @param hash of what it says now
 * @param changes its figures; where none changed, the first line that did, without a place
 */
public record Difference(String hash, List<FigureChange> changes) {}
