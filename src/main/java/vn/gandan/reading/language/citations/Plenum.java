package vn.gandan.reading.language.citations;

import org.jspecify.annotations.Nullable;

/** A plenum of the Central Committee (hội nghị Trung ương) whose resolution is cited without its symbol. */
record Plenum(String type, int number, @Nullable String term) {

    /** NQTW4-XI; NQTW4 where the text does not say of which term. */
    String canonical() {
        return type + "TW" + number + (term == null ? "" : "-" + term);
    }

    Plenum in(String otherTerm) {
        return new Plenum(type, number, otherTerm);
    }
}
