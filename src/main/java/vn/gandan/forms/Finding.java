package vn.gandan.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.indicators.Cell;

/**
 * Something that figures of a form do not keep to (điều cần xem lại). What blocks must be mended before the form is sent;
 * what does not asks for a remark. Its words are {@code forms.finding.<KIND>} of the messages with the details; those of a
 * broken rule are the rule's own, the first detail.
 *
 * @param cells what it is about; the first one is where it is shown
 */
public record Finding(List<Cell> cells, Kind kind, boolean blocks, List<Object> details) {

    /**
     * Chưa nhập; không phải số; phải là số nguyên; nhiều chữ số lẻ; quá nhỏ; quá lớn; tăng giảm bất thường; trái điều kiện;
     * khác số hệ thống đã có.
     */
    public enum Kind {
        MISSING,
        UNREADABLE,
        NOT_WHOLE,
        TOO_PRECISE,
        TOO_SMALL,
        TOO_LARGE,
        JUMP,
        RULE,
        KNOWN
    }

    public Finding {
        cells = List.copyOf(cells);
        details = List.copyOf(details);
    }

    public @Nullable Cell cell() {
        return cells.isEmpty() ? null : cells.getFirst();
    }
}
