package vn.gandan.workbooks.internal;

/** Words in hidden cells, by which a workbook is known again wherever its sheets, rows and columns went. */
final class Marks {

    /** First cell of the hidden sheet that says which form, version, unit and period this is. */
    static final String WORKBOOK = "gandan.workbook";

    /** First cell of the hidden sheet with what stood in the fields when the workbook was made. */
    static final String SEEN = "gandan.seen";

    /** Heads the column of codes where the fields stand under each other. */
    static final String FIELDS = "gandan.fields";

    static final String VALUE = "gandan.value";
    static final String REMARK = "gandan.remark";

    /** Heads the column of units where the fields stand side by side. */
    static final String UNITS = "gandan.units";

    static final String REMARKS = "gandan.remarks";

    /** In the column of codes: a row for readers only. */
    static final String PASSED = "gandan.passed";

    private Marks() {}
}
