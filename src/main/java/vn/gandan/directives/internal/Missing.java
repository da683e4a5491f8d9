package vn.gandan.directives.internal;

import java.util.List;

/** What changes while a page is open: each level's figures, and the units that have not issued what they owe. */
public record Missing(List<CascadeLevel> levels, List<CascadeNode.Paper> above, Gaps gaps) {}
