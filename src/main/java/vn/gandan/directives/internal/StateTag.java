package vn.gandan.directives.internal;

import vn.gandan.directives.Document;

/** How the state of a paper looks: a colour and an icon beside its word. */
public final class StateTag {

    private StateTag() {}

    public static String tone(Document.State state) {
        return switch (state) {
            case IN_FORCE -> "ok";
            case AMENDED -> "info";
            case NOT_YET, UNKNOWN -> "soon";
            case REPLACED, ENDED -> "line";
        };
    }

    public static String icon(Document.State state) {
        return switch (state) {
            case IN_FORCE -> "check";
            case AMENDED -> "file-pen-line";
            case NOT_YET -> "clock";
            case UNKNOWN -> "circle-help";
            case REPLACED -> "history";
            case ENDED -> "x";
        };
    }
}
