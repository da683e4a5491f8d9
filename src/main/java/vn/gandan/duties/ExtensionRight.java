package vn.gandan.duties;

/** How often the law lets a term be extended (gia hạn), by how much each time, and whether by a written decision. */
public record ExtensionRight(int times, Term each, boolean needsDocument) {}
