package vn.gandan.duties;

import org.jspecify.annotations.Nullable;

/**
 * What is owed and why: the thing to do, where it comes from, and the rule (its code) and basis of its date, where a rule or
 * a paper set it. The slot tells apart what one unit owes to one source. A duty that nobody has to accept is over once it
 * is done.
 */
public record Matter(
        String title,
        Source source,
        String slot,
        @Nullable String rule,
        @Nullable Basis basis,
        boolean needsAcceptance) {

    public Matter titled(String other) {
        return new Matter(other, source, slot, rule, basis, needsAcceptance);
    }

    public Matter from(Source other) {
        return new Matter(title, other, slot, rule, basis, needsAcceptance);
    }
}
