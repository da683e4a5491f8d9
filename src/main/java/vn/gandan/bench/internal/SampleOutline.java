package vn.gandan.bench.internal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The outline of a yearly report with two hundred figures and ten annexes, each a table of ten indicators. */
final class SampleOutline {

    static final String NAME = "Báo cáo năm để đo tốc độ";
    static final int TABLES = 10;

    private SampleOutline() {}

    static String text(List<String> indicators) {
        return "Tên: %s\nLoại: BC\nTrích yếu: kết quả công tác dân vận {kỳ}\n# KẾT QUẢ\n%s\n%s\n"
                .formatted(
                        NAME,
                        IntStream.range(0, indicators.size())
                                .mapToObj(place -> paragraph(
                                        indicators.get(place), indicators.get((place + 1) % indicators.size())))
                                .collect(Collectors.joining("\n")),
                        IntStream.range(0, TABLES)
                                .mapToObj(table -> annex(indicators, table))
                                .collect(Collectors.joining("\n")));
    }

    private static String paragraph(String one, String other) {
        return "[Trong kỳ, các đơn vị đã thực hiện {%s}][, {%s so với cùng kỳ}]; [cùng với đó là {%s}]."
                .formatted(one, one, other);
    }

    private static String annex(List<String> indicators, int table) {
        int columns = indicators.size() / TABLES;
        return "# Phụ lục ngang: Biểu số %d\n@biểu đơn vị %s: Biểu số %d"
                .formatted(
                        table + 1,
                        String.join(", ", indicators.subList(columns * table, columns * (table + 1))),
                        table + 1);
    }
}
