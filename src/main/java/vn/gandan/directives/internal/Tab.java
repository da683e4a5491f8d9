package vn.gandan.directives.internal;

import java.util.Locale;

/** The parts of a document's page, each with an address of its own; the cascade stands first. */
public enum Tab {
    CASCADE(""),
    DUTIES("/duties"),
    REVIEWS("/reviews"),
    STUDY("/study"),
    RELATED("/related"),
    TEXT("/text");

    private final String address;

    Tab(String address) {
        this.address = address;
    }

    public String of(Head head) {
        return head.document().id().address() + address;
    }

    /** Of its words. */
    public String key() {
        return "directives.tab." + name().toLowerCase(Locale.ROOT);
    }
}
