package vn.gandan.directives.internal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gandan.directives.LinkKind;

/** The page on which a paper is registered: what was typed, what it was understood as, and what is wrong with it. */
public record EntryPage(
        DocumentForm form,
        Reading reading,
        List<Issuer> issuers,
        List<Tied> ties,
        List<Tied> offered,
        List<Map.Entry<String, String>> types,
        Map<String, String> mistakes,
        @Nullable String known,
        boolean secret) {

    /** A unit, or the centre ({@code 0}), whose paper it may be. */
    public record Issuer(String value, String name, String place, boolean chosen) {}

    /** A registered paper that this one is something to. */
    public record Tied(LinkKind kind, Paper paper) {

        public String value() {
            return kind + ":" + paper.document().id();
        }
    }

    public @Nullable String mistake(String field) {
        return mistakes.get(field);
    }

    public @Nullable String invalid(String field) {
        return mistakes.containsKey(field) ? "true" : null;
    }

    public LinkKind kind() {
        return form.kind() == null ? LinkKind.IMPLEMENTS : LinkKind.valueOf(form.kind());
    }
}
