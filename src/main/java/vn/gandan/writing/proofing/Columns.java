package vn.gandan.writing.proofing;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gandan.reading.language.figures.IndicatorProposals.Entry;
import vn.gandan.shared.VietnameseText;

/** Of which indicators the columns of a table are. */
final class Columns {

    private static final Pattern MEASURE = Pattern.compile("\\s*\\([^()]*\\)\\s*$");
    private static final Pattern THOUSANDS = Pattern.compile("(?iu)(?:nghìn|ngàn|1\\.000) đồng");
    private static final Pattern MILLIONS = Pattern.compile("(?iu)triệu đồng|trđ");
    private static final Pattern BILLIONS = Pattern.compile("(?iu)t[ỷỉ] đồng");

    private final List<Entry> catalogue;
    private final SureIndicators sure;

    Columns(List<Entry> catalogue, SureIndicators sure) {
        this.catalogue = catalogue;
        this.sure = sure;
    }

    Stream<String> indicators(Grid grid) {
        return IntStream.range(1, grid.heads().size())
                .mapToObj(column -> indicator(grid, column))
                .filter(Objects::nonNull);
    }

    /** The one whose name stands over it, or that its figures name; null where neither is certain. */
    @Nullable String indicator(Grid grid, int column) {
        var head = plain(grid.head(column));
        var named = catalogue.stream()
                .filter(entry -> plain(entry.name()).equals(head))
                .map(Entry::code)
                .toList();
        if (named.size() == 1) {
            return named.getFirst();
        }
        var proposed = grid.rows().stream()
                .flatMap(row -> Stream.ofNullable(row.in(column)))
                .flatMap(cell -> sure.at(cell.number().span()).stream())
                .distinct()
                .toList();
        return proposed.size() == 1 ? proposed.getFirst() : null;
    }

    private static String plain(String head) {
        return VietnameseText.fold(MEASURE.matcher(head).replaceFirst(""))
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Of ten that the figures of a column of money are to be multiplied by. */
    static int power(String head) {
        if (MILLIONS.matcher(head).find()) {
            return 6;
        }
        if (BILLIONS.matcher(head).find()) {
            return 9;
        }
        return THOUSANDS.matcher(head).find() ? 3 : 0;
    }
}
