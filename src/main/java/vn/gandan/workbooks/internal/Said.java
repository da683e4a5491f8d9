package vn.gandan.workbooks.internal;

import org.jspecify.annotations.Nullable;

/** What a cell of an uploaded workbook says, as it would be typed; empty where it says nothing. */
public record Said(Spot at, String text, @Nullable Oddity oddity) {

    boolean wrong() {
        return oddity != null && oddity.wrong();
    }
}
