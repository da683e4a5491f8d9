package vn.gandan.signing.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.signing.FigureChange;
import vn.gandan.signing.Paper;
import vn.gandan.signing.PaperStep;

/**
 * One paper as its page shows it.
 *
 * @param names of those who are asked step by step; empty: anybody who decides at the unit
 * @param difference from what was agreed; null where there is none, and once it is signed
 * @param copy what was frozen; null before it is signed
 * @param changes null where nobody can ask the figures again
 * @param draft whether what is read before it is signed can be drawn
 * @param written where it can be read as its module shows it; null where that is nowhere
 */
public record PaperPage(
        Paper paper,
        String type,
        String unit,
        List<PaperStep> history,
        List<String> names,
        May may,
        @Nullable Difference difference,
        @Nullable Copy copy,
        @Nullable List<FigureChange> changes,
        List<Entry> held,
        boolean draft,
        @Nullable String written,
        SignForm form,
        @Nullable String problem,
        @Nullable String at) {

    /** What the reader may do now. */
    public record May(
            boolean submit,
            boolean withdraw,
            boolean approve,
            boolean approveAnew,
            boolean sendBack,
            boolean sign,
            boolean issue,
            boolean recall) {

        public boolean nothing() {
            return !(submit || withdraw || approve || approveAnew || sendBack || sign || issue || recall);
        }
    }

    /** The frozen files, by their hashes. */
    public record Copy(String docxHash, String pdfHash, int figures, boolean sealed) {}
}
