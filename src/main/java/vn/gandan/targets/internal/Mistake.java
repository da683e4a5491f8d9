package vn.gandan.targets.internal;

/** One thing wrong in a workbook, at a cell: "D7". */
public record Mistake(String cell, String sentence) {}
