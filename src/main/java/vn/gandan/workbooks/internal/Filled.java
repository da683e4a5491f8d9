package vn.gandan.workbooks.internal;

import java.util.List;

/**
 * An uploaded workbook as it was filled in, before it is judged.
 *
 * @param unit whose it is, or under which its units stand
 * @param many whether it has a row for each of many units
 */
public record Filled(
        String form, int version, String unit, String period, boolean many, List<Row> rows, List<Stray> strays) {}
