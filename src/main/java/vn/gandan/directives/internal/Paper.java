package vn.gandan.directives.internal;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gandan.directives.Document;
import vn.gandan.directives.DocumentId;
import vn.gandan.directives.LinkKind;

/** A paper as a list shows it: what its type is called, and its state on the day asked for. */
public record Paper(Document document, String type, Document.@Nullable State state) {

    /** "25-NQ/TW", or where there is no symbol what it is. */
    public String label() {
        return document.symbol() == null ? type : document.symbol();
    }

    /** Another paper that this one is something to, or that is something to this one. */
    public record Related(
            LinkKind kind,
            boolean outgoing,
            Paper other,
            @Nullable String note) {

        public String key() {
            return "directives.link." + kind + (outgoing ? ".to" : ".by");
        }

        public Map<String, DocumentId> ends(DocumentId own) {
            var that = other.document().id();
            return outgoing ? Map.of("source", own, "target", that) : Map.of("source", that, "target", own);
        }
    }
}
