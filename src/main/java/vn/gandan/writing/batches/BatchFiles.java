package vn.gandan.writing.batches;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import vn.gandan.layout.Layout;
import vn.gandan.layout.Paper;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.VietnameseText;
import vn.gandan.writing.drafts.ManyPapers;
import vn.gandan.writing.drafts.ManyPapers.Drawn;
import vn.gandan.writing.issuing.Issuers;
import vn.gandan.writing.templates.Templates;

/** The reports of a batch as files, one after the other: never more of them in memory than were read together. */
@Component
class BatchFiles {

    private static final int TOGETHER = 40;

    private final Batches batches;
    private final ManyPapers papers;
    private final Issuers issuers;
    private final Templates templates;
    private final Layout layout;

    BatchFiles(Batches batches, ManyPapers papers, Issuers issuers, Templates templates, Layout layout) {
        this.batches = batches;
        this.papers = papers;
        this.issuers = issuers;
        this.templates = templates;
        this.layout = layout;
    }

    /** Each as Word, and for the archive as PDF too where that is asked. */
    void write(Batch batch, boolean archive, URI site, OutputStream to) throws IOException {
        var drafts = batches.units(batch).stream()
                .map(BatchUnit::draft)
                .flatMap(Stream::ofNullable)
                .toList();
        try (var zip = new ZipOutputStream(to, StandardCharsets.UTF_8)) {
            for (int first = 0; first < drafts.size(); first += TOGETHER) {
                write(drafts.subList(first, Math.min(first + TOGETHER, drafts.size())), first, archive, site, zip);
            }
        }
    }

    private void write(List<UUID> drafts, int before, boolean archive, URI site, ZipOutputStream zip)
            throws IOException {
        int number = before;
        for (var drawn : papers.of(drafts, site)) {
            number++;
            var name = name(drawn, number);
            entry(zip, name + ".docx", word(drawn.unit(), drawn.paper()));
            if (archive) {
                entry(zip, name + ".pdf", layout.archive(drawn.paper()));
            }
        }
    }

    private byte[] word(Unit unit, Paper paper) {
        return templates.word(issuers.of(unit, paper.tradition(), paper.day()).unit(), paper);
    }

    /** "007-xa-lung-cu": by number, since two communes of a province may have one name. */
    private static String name(Drawn drawn, int number) {
        return "%03d-%s".formatted(number, ascii(drawn.unit().title()));
    }

    /** So that every program that unpacks keeps the name. */
    static String ascii(String words) {
        return VietnameseText.fold(words).replaceAll("[^a-z0-9]+", "-");
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
