package vn.gandan.signing;

/** A figure that is no longer what a signed paper says (số liệu đã khác sau khi ký). */
public record FigureChange(FrozenFigure frozen, FrozenFigure.Current now) {}
