package vn.gandan.reporting.internal;

/** One cell of what is reported for a period: whose, of what, of which category. */
record FigureKey(long unit, int indicator, String item) {}
