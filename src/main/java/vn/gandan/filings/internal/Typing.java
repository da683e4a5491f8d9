package vn.gandan.filings.internal;

import java.time.Instant;

/** What somebody typed into one field and nobody has sent yet; an empty text takes the figure out. */
record Typing(String text, String by, Instant at) {}
