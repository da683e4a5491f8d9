package vn.gandan.signing;

import org.jspecify.annotations.Nullable;

/**
 * Who has to say yes to a paper (bước duyệt).
 *
 * @param title what is looked at: kiểm tra thể thức; duyệt nội dung; empty for the only step that nobody has named
 * @param account whose yes it takes; null: anybody who decides at the unit, but whoever submitted it
 */
public record ApprovalStep(String title, @Nullable Long account) {

    /** Where a unit has set nothing. */
    public static final ApprovalStep USUAL = new ApprovalStep("", null);
}
