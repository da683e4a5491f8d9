package vn.gandan.reading.language.citations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.reading.language.Span;

/** Which paper carries out which, as the text says; what it carries out belongs to its title. */
final class Implementations {

    private static final int NONE = -1;

    private final Cited cited;
    private final List<@Nullable Resolved> resolved;
    private final int[] carried;
    private final boolean[] titled;

    Implementations(Cited cited, List<@Nullable Resolved> resolved) {
        this.cited = cited;
        this.resolved = resolved;
        carried = new int[cited.size()];
        titled = new boolean[cited.size()];
        readOn();
        readSentences();
    }

    private void readOn() {
        for (int each = cited.size() - 1; each >= 0; each--) {
            carried[each] = NONE;
            boolean last = each + 1 == cited.size();
            if (!last && cited.listed(each)) {
                carried[each] = carried[each + 1];
            } else if (!last
                    && CarryingOut.says(
                            cited.text(),
                            cited.around(each).end(),
                            cited.paper(each + 1).span().start())) {
                carried[each] = each + 1;
                titled[each] = true;
            }
        }
    }

    /** "Thực hiện Nghị quyết 25, Tỉnh ủy ban hành Chương trình 32". */
    private void readSentences() {
        int opening = NONE;
        for (int each = 0; each < cited.size(); each++) {
            int start = cited.paper(each).span().start();
            if (CarryingOut.opensSentence(cited.text(), start)) {
                opening = each;
            } else if (opening != NONE
                    && carried[each] == NONE
                    && cited.leads().get(each).issues()) {
                boolean same = CarryingOut.oneSentence(
                        cited.text(), cited.paper(opening).span().end(), start);
                carried[each] = same ? opening : NONE;
            }
        }
    }

    @Nullable String canonical(int index) {
        var one = carried[index] == NONE ? null : resolved.get(carried[index]);
        var own = resolved.get(index);
        boolean itself = one != null && own != null && one.canonical().equals(own.canonical());
        return one == null || itself ? null : one.canonical();
    }

    @Nullable Span title(int index) {
        var title = cited.around(index).title();
        return title != null && titled[index]
                ? new Span(
                        title.start(),
                        Math.max(title.end(), cited.paper(carried[index]).span().end()))
                : title;
    }
}
