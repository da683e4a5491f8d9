package vn.gandan.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tables of figures as other programs send them (tệp số liệu CSV), for people who have no program. */
public interface ValueFiles {

    /**
     * Judges a table row by row and keeps the good ones, each unit and period in one transaction.
     *
     * @param sending its own identifier: sending it again changes nothing
     * @param dryRun only to see how it would be judged
     */
    Taken take(byte[] csv, String sending, boolean dryRun);

    /** Spreadsheets here write semicolons between fields, because the comma stands before decimals. */
    static char separator(byte[] csv) {
        int end = 0;
        boolean semicolon = false;
        while (end < csv.length && csv[end] != '\n' && csv[end] != ',') {
            semicolon |= csv[end++] == ';';
        }
        return semicolon && (end == csv.length || csv[end] != ',') ? ';' : ',';
    }

    /** How many figures were taken, how many stood already, and each refused row. */
    record Taken(int accepted, int unchanged, List<Refused> refused) {

        public Taken {
            refused = List.copyOf(refused);
        }
    }

    /** A refused row, counted from 1 after the header, its column and why. */
    record Refused(@Nullable Integer row, String field, String message) {}
}
