package vn.gandan.directives.internal;

/** A question with the two papers that it is about. */
public record Asked(Question question, Paper first, Paper second) {

    boolean stands() {
        return !first.document().withdrawn() && !second.document().withdrawn();
    }

    /** The one that was kept where both are one. */
    public Paper kept() {
        return first.document().withdrawn() ? second : first;
    }
}
