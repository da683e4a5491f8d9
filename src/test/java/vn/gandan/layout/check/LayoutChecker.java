package vn.gandan.layout.check;

import java.io.IOException;
import java.util.List;
import vn.gandan.layout.Format;

/**
 * Says what is wrong with a Word file as an official paper, and where. It reads the file alone and knows nothing of how ours
 * are drawn; only the measures are those of the format.
 */
public final class LayoutChecker {

    private final Format format;

    public LayoutChecker(Format format) {
        this.format = format;
    }

    public List<Fault> check(byte[] file) throws IOException {
        var faults = new Faults();
        var document = new WordDocument(file);
        new PackageCheck(document, faults).check();
        new PageCheck(document, format, faults).check();
        var order = Order.of(document, faults);
        if (order != null) {
            new HeadCheck(document, format, faults).check(order);
            new TextCheck(document, format, faults).check(order);
            new FootCheck(document, format, faults).check(order);
            new AnnexCheck(document, format, faults).check(order);
        }
        new TableCheck(document, faults).check();
        return faults.all();
    }
}
