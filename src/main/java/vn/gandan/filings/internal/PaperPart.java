package vn.gandan.filings.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A section of a filing's page. */
public record PaperPart(
        String letter, String title, @Nullable String guidance, List<PaperLine> lines) {

    public int filled() {
        return (int) lines.stream().filter(PaperLine::filled).count();
    }
}
