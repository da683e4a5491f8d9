package vn.gandan.signing.internal;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import vn.gandan.shared.VietnameseText;

/**
 * Where a pdf is signed: above the signer's name where it stands last, else at the foot of the last page, on the right.
 *
 * @param page from 0
 */
record SignaturePlace(int page, PDRectangle area) {

    private static final float WIDTH = 170;
    private static final float HEIGHT = 56;
    private static final float MARGIN = 56;
    private static final float ABOVE_NAME = 12;

    static SignaturePlace of(PDDocument document, String signer) throws IOException {
        var finder = new Finder(VietnameseText.nfc(signer));
        finder.writeText(document, Writer.nullWriter());
        var found = finder.found;
        if (found != null) {
            return found;
        }
        int last = document.getNumberOfPages() - 1;
        var sheet = document.getPage(last).getMediaBox();
        return new SignaturePlace(
                last,
                new PDRectangle(
                        sheet.getUpperRightX() - MARGIN - WIDTH, sheet.getLowerLeftY() + MARGIN, WIDTH, HEIGHT));
    }

    /** Reads line by line with the place of every letter. */
    private static final class Finder extends PDFTextStripper {

        private final String name;
        private final StringBuilder line = new StringBuilder();
        private final List<@Nullable TextPosition> letters = new ArrayList<>();
        private @Nullable SignaturePlace found;

        Finder(String name) {
            this.name = name;
            setSortByPosition(true);
        }

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            for (var position : positions) {
                append(position.getUnicode(), position);
            }
        }

        @Override
        protected void writeWordSeparator() {
            append(" ", null);
        }

        @Override
        protected void writeLineSeparator() {
            look();
        }

        @Override
        protected void writePageEnd() {
            look();
        }

        private void append(String text, @Nullable TextPosition position) {
            line.append(text);
            for (int each = 0; each < text.length(); each++) {
                letters.add(position);
            }
        }

        private void look() {
            int start = line.lastIndexOf(name);
            if (start >= 0) {
                var first = letters.get(start);
                var last = letters.get(start + name.length() - 1);
                if (first != null && last != null) {
                    found = above(first, last);
                }
            }
            line.setLength(0);
            letters.clear();
        }

        private SignaturePlace above(TextPosition first, TextPosition last) {
            var sheet = getCurrentPage().getMediaBox();
            float middle = (first.getXDirAdj() + last.getXDirAdj() + last.getWidthDirAdj()) / 2;
            float left = Math.max(0, Math.min(middle - WIDTH / 2, sheet.getWidth() - WIDTH));
            float foot = sheet.getHeight() - first.getYDirAdj() + ABOVE_NAME;
            return new SignaturePlace(
                    getCurrentPageNo() - 1,
                    new PDRectangle(
                            sheet.getLowerLeftX() + left,
                            sheet.getLowerLeftY() + Math.min(foot, sheet.getHeight() - HEIGHT),
                            WIDTH,
                            HEIGHT));
        }
    }
}
