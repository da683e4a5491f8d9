package vn.gandan.shared;

import static vn.gandan.shared.SharedError.PERIOD_UNREADABLE;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/**
 * On which day an administrative year ends (ngày chốt năm báo cáo hành chính), from one year on: law, and so data. The
 * release brings what is known; what an administrator decided since takes its place. A year begins on the day after the
 * one before it ends, so that no day is lost and none belongs to two where the law changes.
 */
public record AdministrativeYear(int firstYear, MonthDay lastDay, String citation, boolean confirmed) {

    private static final List<AdministrativeYear> RELEASED = released();

    private static volatile List<AdministrativeYear> inForce = RELEASED;

    /** All, the earliest first. */
    public static List<AdministrativeYear> inForce() {
        return inForce;
    }

    /** What was decided, beside what the release brings; the later word on a year counts. */
    public static void decide(Collection<AdministrativeYear> decided) {
        inForce = together(decided);
    }

    private static List<AdministrativeYear> together(Collection<AdministrativeYear> decided) {
        var years = new TreeMap<Integer, AdministrativeYear>();
        RELEASED.forEach(year -> years.put(year.firstYear(), year));
        decided.forEach(year -> years.put(year.firstYear(), year));
        return List.copyOf(years.values());
    }

    static Period of(int year) {
        if (year < 2) {
            throw PERIOD_UNREADABLE.refuse("%04d-A".formatted(year));
        }
        var known = inForce;
        return new Period(lastDay(year - 1, known).plusDays(1), lastDay(year, known), Period.Kind.ADMINISTRATIVE_YEAR);
    }

    private static LocalDate lastDay(int year, List<AdministrativeYear> known) {
        return known.stream()
                .filter(each -> each.firstYear() <= year)
                .max(Comparator.comparingInt(AdministrativeYear::firstYear))
                .orElseThrow()
                .lastDay()
                .atYear(year);
    }

    private static List<AdministrativeYear> released() {
        try (var file = Objects.requireNonNull(
                        AdministrativeYear.class.getResourceAsStream("administrative-year.csv"));
                var rows =
                        CsvReader.builder().ofNamedCsvRecord(new String(file.readAllBytes(), StandardCharsets.UTF_8))) {
            return rows.stream().map(AdministrativeYear::released).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static AdministrativeYear released(NamedCsvRecord row) {
        return new AdministrativeYear(
                Integer.parseInt(row.getField("first_year")),
                MonthDay.parse("--" + row.getField("last_day")),
                row.getField("citation"),
                row.getField("confirmed").equals("yes"));
    }
}
