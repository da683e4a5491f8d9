package vn.gandan.reviews.internal;

import java.io.Serializable;
import java.util.List;

/**
 * What was just done with filings, told on the next page.
 *
 * @param words the sentence; empty where nothing could be done
 * @param refused those with which it could not be done, each with the reason
 * @param undo whose approval can be taken back in one touch, and of which form and period
 */
public record Did(String words, List<String> refused, List<String> undo, String form, String period)
        implements Serializable {

    static Did that(String words) {
        return new Did(words, List.of(), List.of(), "", "");
    }

    public boolean undoable() {
        return !undo.isEmpty();
    }
}
