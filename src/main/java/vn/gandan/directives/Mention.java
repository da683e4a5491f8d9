package vn.gandan.directives;

/** A symbol in running text; it spans the type word and "số" before it, in UTF-16 offsets of the text that was searched. */
public record Mention(int start, int end, SymbolReading reading) {}
