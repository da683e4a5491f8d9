package vn.gandan.bench.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A made-up report of a district, repeated with other numbers until it is a megabyte of UTF-8. */
final class SampleReport {

    static final int BYTES = 1_000_000;

    private SampleReport() {}

    static String text() {
        var report = report();
        var text = new StringBuilder();
        int bytes = 0;
        for (int number = 1; bytes < BYTES; number++) {
            var next = report.replace("{n}", String.valueOf(number % 90 + 10));
            text.append(next);
            bytes += next.getBytes(StandardCharsets.UTF_8).length;
        }
        return text.toString();
    }

    private static String report() {
        try (var file = Objects.requireNonNull(SampleReport.class.getResourceAsStream("report.txt"), "report.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
