package vn.gandan.workbooks.internal;

/** Takes the rows of one sheet, one after the other. */
@FunctionalInterface
interface RowTaker {

    void take(org.dhatim.fastexcel.reader.Row row);
}
