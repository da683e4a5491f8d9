package vn.gandan.reading.internal;

/** What a passage of a report is understood to state. */
public sealed interface Fact permits FigureFact, PaperFact, PassageFact {}
