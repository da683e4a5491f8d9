package vn.gandan.targets.internal;

import static vn.gandan.targets.TargetsError.TARGET_FILE_UNREADABLE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellAddress;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.indicators.Indicators;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.PackedParts;
import vn.gandan.shared.SheetNumber;
import vn.gandan.shared.Texts;
import vn.gandan.shared.TypedDay;
import vn.gandan.shared.TypedNumber;
import vn.gandan.shared.UnitId;
import vn.gandan.shared.VietnameseText;
import vn.gandan.targets.NewTarget;
import vn.gandan.targets.Target;
import vn.gandan.targets.TargetsError;

/** Reads targets out of a workbook; whatever is wrong is named by its cell, and nothing of the file is taken then. */
@Component
class TargetReader {

    private static final int MOST_ROWS = 20_000;
    private static final int MOST_MISTAKES = 100;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");

    private final TargetBook book;
    private final Spots spots;
    private final Rights rights;
    private final Indicators indicators;
    private final Texts text;

    TargetReader(TargetBook book, Spots spots, Rights rights, Indicators indicators, Texts text) {
        this.book = book;
        this.spots = spots;
        this.rights = rights;
        this.indicators = indicators;
        this.text = text;
    }

    /** The targets of the file, or what is wrong with it. */
    record Reading(List<NewTarget> targets, List<Mistake> mistakes) {}

    Reading read(Spot spot, byte[] file) {
        try {
            PackedParts.check(file);
            try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                    Stream<Row> rows = workbook.getFirstSheet().openStream()) {
                return new Sheet(spot).read(rows);
            }
        } catch (IOException | ExcelReaderException unreadable) {
            throw TARGET_FILE_UNREADABLE.refuse();
        }
    }

    /** One sheet in the reading. */
    private final class Sheet {

        private final Spot spot;
        private final Map<String, Unit> units = new HashMap<>();
        private final Map<TargetColumn, Integer> columns = new EnumMap<>(TargetColumn.class);
        private final Map<Integer, NewTarget> targets = new LinkedHashMap<>();
        private final List<Mistake> mistakes = new ArrayList<>();

        Sheet(Spot spot) {
            this.spot = spot;
            Stream.concat(Stream.of(spot.unit()), spots.below(spot).stream()).forEach(unit -> {
                units.put(unit.address(), unit);
                // A spreadsheet that takes a code for a number drops its first zeros.
                units.putIfAbsent(unit.address().replaceFirst("^0+(?=\\d)", ""), unit);
            });
        }

        Reading read(Stream<Row> rows) {
            rows.limit(MOST_ROWS).forEach(row -> {
                if (columns.isEmpty()) {
                    heads(row);
                } else if (mistakes.size() < MOST_MISTAKES) {
                    row(row);
                }
            });
            if (columns.isEmpty()) {
                throw TARGET_FILE_UNREADABLE.refuse();
            }
            judgeReasons();
            return new Reading(List.copyOf(targets.values()), List.copyOf(mistakes));
        }

        private void heads(Row row) {
            row.stream()
                    .filter(cell -> cell != null && cell.getType() == CellType.STRING)
                    .forEach(cell -> TargetColumn.of(cell.asString(), text)
                            .ifPresent(column -> columns.putIfAbsent(column, cell.getColumnIndex())));
            for (var column : TargetColumn.values()) {
                if (column.needed() && !columns.containsKey(column)) {
                    throw TARGET_FILE_UNREADABLE.refuse();
                }
            }
        }

        private void row(Row row) {
            if (Stream.of(TargetColumn.UNIT, TargetColumn.INDICATOR, TargetColumn.VALUE)
                    .allMatch(column -> words(row, column).isEmpty())) {
                return;
            }
            var unit = unit(row);
            var indicator = indicator(row);
            var basis = words(row, TargetColumn.BASIS);
            if (basis.isEmpty()) {
                mistake(row, TargetColumn.BASIS, text.of("targets.fault.basis"));
            }
            var value = value(row);
            var given = given(row);
            if (unit.isPresent()
                    && indicator.isPresent()
                    && !basis.isEmpty()
                    && value.isPresent()
                    && given.isPresent()) {
                targets.put(
                        row.getRowNum(),
                        new NewTarget(
                                unit.get(),
                                indicator.get(),
                                spot.period(),
                                basis,
                                value.get(),
                                nothing(words(row, TargetColumn.CITATION)),
                                given.get(),
                                nothing(words(row, TargetColumn.REASON))));
            }
        }

        private Optional<Unit> unit(Row row) {
            var found = Optional.ofNullable(units.get(words(row, TargetColumn.UNIT)));
            if (found.isEmpty()) {
                mistake(
                        row,
                        TargetColumn.UNIT,
                        text.of("targets.fault.unit", spot.unit().fullName()));
            } else if (!rights.mayGive(found.get().path())) {
                mistake(row, TargetColumn.UNIT, text.of("error." + TargetsError.TARGET_OF_OTHERS.name()));
                return Optional.empty();
            }
            return found;
        }

        private Optional<String> indicator(Row row) {
            var code = words(row, TargetColumn.INDICATOR);
            if (indicators.find(code).isEmpty()) {
                mistake(row, TargetColumn.INDICATOR, text.of("targets.fault.indicator"));
                return Optional.empty();
            }
            return Optional.of(code);
        }

        private Optional<BigDecimal> value(Row row) {
            var cell = cell(row, TargetColumn.VALUE);
            var read = Optional.ofNullable(cell)
                    .flatMap(SheetNumber::of)
                    .or(() -> TypedNumber.of(words(row, TargetColumn.VALUE), text.english()))
                    .filter(number -> number.signum() >= 0);
            if (read.isEmpty()) {
                mistake(row, TargetColumn.VALUE, text.of("targets.fault.value"));
            }
            return read;
        }

        /** Without a day, today's. */
        private Optional<LocalDate> given(Row row) {
            var cell = cell(row, TargetColumn.GIVEN);
            if (cell == null || words(row, TargetColumn.GIVEN).isEmpty()) {
                return Optional.of(spots.today());
            }
            var read = cell.getType() == CellType.NUMBER
                    ? Optional.ofNullable(cell.asDate())
                            .map(moment -> moment.toLocalDate())
                            .filter(TypedDay::usual)
                    : day(cell.getText());
            if (read.isEmpty()) {
                mistake(row, TargetColumn.GIVEN, text.of("targets.fault.day"));
            }
            return read;
        }

        private static Optional<LocalDate> day(String typed) {
            try {
                return Optional.of(LocalDate.parse(typed.strip(), DAY)).filter(TypedDay::usual);
            } catch (DateTimeParseException unreadable) {
                return TypedDay.of(typed);
            }
        }

        /** What stands already is replaced for a reason only, and one row of the file must not replace another. */
        private void judgeReasons() {
            var standing = new HashMap<Key, Target>();
            var named =
                    targets.values().stream().map(NewTarget::unit).distinct().toList();
            book.standing(named, spot.period())
                    .forEach(target -> standing.put(
                            new Key(target.unit(), target.indicator(), VietnameseText.fold(target.basis())), target));
            Set<Key> seen = new HashSet<>();
            targets.forEach((row, target) -> {
                var key = new Key(target.unit().id(), target.indicator(), VietnameseText.fold(target.basis()));
                var old = standing.get(key);
                if (!seen.add(key)) {
                    mistakes.add(new Mistake(address(row, TargetColumn.INDICATOR), text.of("targets.fault.twice")));
                } else if (old != null && target.reason() == null && !target.repeats(old)) {
                    mistakes.add(new Mistake(
                            address(row, TargetColumn.REASON),
                            text.of("error." + TargetsError.TARGET_NEEDS_REASON.name())));
                }
            });
        }

        private record Key(UnitId unit, String indicator, String basis) {}

        private @Nullable Cell cell(Row row, TargetColumn column) {
            var index = columns.get(column);
            return index == null || index >= row.getCellCount() ? null : row.getCell(index);
        }

        private String words(Row row, TargetColumn column) {
            var cell = cell(row, column);
            return cell == null || cell.getType() == CellType.EMPTY
                    ? ""
                    : cell.getText().strip();
        }

        private void mistake(Row row, TargetColumn column, String sentence) {
            mistakes.add(new Mistake(address(row.getRowNum(), column), sentence));
        }

        /** A column that the file does not have is missed where the value stands. */
        private String address(int row, TargetColumn column) {
            var index = columns.getOrDefault(column, columns.get(TargetColumn.VALUE));
            return new CellAddress(row - 1, Objects.requireNonNull(index)).toString();
        }
    }

    private static @Nullable String nothing(String words) {
        return words.isEmpty() ? null : words;
    }
}
