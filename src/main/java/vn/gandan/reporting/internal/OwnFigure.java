package vn.gandan.reporting.internal;

import java.math.BigDecimal;

/** The value that a unit itself gave for one cell. */
record OwnFigure(FigureKey key, BigDecimal value) {}
