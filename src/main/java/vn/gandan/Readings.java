package vn.gandan;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.gandan.directives.Vocabulary;
import vn.gandan.reading.ReportJson;
import vn.gandan.reading.language.ReportReader;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.papers.Paper;
import vn.gandan.shared.papers.Papers;

/** Reads files one after the other; what goes wrong with one is told, and does not keep the others from being read. */
final class Readings {

    private final Terminal terminal;
    private final @Nullable Path out;
    private final boolean textOnly;
    private final ReportReader reader = new ReportReader(Vocabulary.standard());
    private final Set<String> written = new HashSet<>();
    private boolean complete = true;

    /** Each result into a file of the folder, or all to standard output where there is none. */
    Readings(Terminal terminal, @Nullable Path out, boolean textOnly) {
        this.terminal = terminal;
        this.out = out;
        this.textOnly = textOnly;
    }

    boolean complete() {
        return complete;
    }

    void read(Path named) {
        if (Files.isDirectory(named)) {
            readFolder(named);
        } else {
            readFile(named);
        }
    }

    /** What in a folder is no report by its name is passed over; a file that is named itself never is. */
    private void readFolder(Path folder) {
        var found = new TreeSet<Path>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (Papers.readable(file.toString()) && Files.isRegularFile(file)) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path closed, IOException why) {
                    complain("terminal.read.folder", closed);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException closed) {
            complain("terminal.read.folder", folder);
        }
        if (found.isEmpty()) {
            complain("terminal.read.nothing", folder);
        }
        found.forEach(this::readFile);
    }

    private void readFile(Path file) {
        try {
            var paper = Papers.read(file);
            if (out == null) {
                write(file, paper, System.out);
            } else {
                writeInto(out, file, paper);
            }
        } catch (Refusal refusal) {
            complain("error." + refusal.code().name(), refusal.details().toArray());
        } catch (IOException unwritable) {
            complain("terminal.read.unwritable", String.valueOf(unwritable.getMessage()));
        } catch (OutOfMemoryError tooDense) {
            // Millions of lines or numbers in one file; what they took is free again, and the others can be read.
            complain("error.PAPER_TOO_LONG", file);
        }
    }

    private void writeInto(Path folder, Path file, Paper paper) throws IOException {
        var name = nameWithoutEnding(file);
        if (!written.add(name)) {
            complain("terminal.read.same-name", file, name);
            return;
        }
        Files.createDirectories(folder);
        var target = folder.resolve(name + (textOnly ? ".txt" : ".json"));
        boolean besideIt = textOnly
                && Files.isSameFile(
                        folder, Objects.requireNonNull(file.toAbsolutePath().getParent()));
        if (besideIt || Files.isSymbolicLink(target) || (Files.exists(target) && Files.isSameFile(target, file))) {
            complain("terminal.read.onto-itself", file);
            return;
        }
        try (var stream = new BufferedOutputStream(Files.newOutputStream(target))) {
            write(file, paper, stream);
        }
    }

    private static String nameWithoutEnding(Path file) {
        var name = String.valueOf(file.getFileName());
        int ending = name.lastIndexOf('.');
        return ending > 0 ? name.substring(0, ending) : name;
    }

    private void write(Path file, Paper paper, OutputStream stream) throws IOException {
        if (textOnly) {
            stream.write(paper.text().getBytes(StandardCharsets.UTF_8));
        } else {
            var clean = paper.clean();
            ReportJson.write(stream, String.valueOf(file.getFileName()), paper, clean, reader.read(clean));
            stream.write('\n');
        }
        stream.flush();
        if (stream instanceof PrintStream printed && printed.checkError()) {
            throw new IOException("stdout");
        }
    }

    private void complain(String key, Object... details) {
        complete = false;
        terminal.complain(terminal.of(key, details));
    }
}
