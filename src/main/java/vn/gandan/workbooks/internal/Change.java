package vn.gandan.workbooks.internal;

/**
 * A figure that a workbook changes; empty: none.
 *
 * @param meanwhile whether somebody else changed it since the workbook was made
 */
public record Change(String at, String unit, String field, String before, String after, boolean meanwhile) {

    public boolean withdraws() {
        return after.isEmpty();
    }
}
