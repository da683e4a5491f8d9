package vn.gandan.workbooks.internal;

/**
 * Something of an uploaded workbook that has to be mended or explained.
 *
 * @param at the cell, as the spreadsheet shows it
 * @param text what stands there
 * @param blocks whether it must be mended; else a remark is enough
 */
public record Fault(String at, String unit, String field, String text, String words, boolean blocks) {}
