package vn.gandan.reporting.internal;

import static vn.gandan.reporting.ReportingError.ROLE_DOES_NOT_REPORT;
import static vn.gandan.reporting.ReportingError.SENDING_TOO_LONG;

import org.springframework.stereotype.Component;
import vn.gandan.access.Access;
import vn.gandan.reporting.Channel;
import vn.gandan.reporting.ValueFiles;

/** Takes tables that people hand in on a page as the API takes those of programs. */
@Component
class CsvFiles implements ValueFiles {

    private static final int LONGEST = 16_000_000;

    private final Values values;
    private final Access access;

    CsvFiles(Values values, Access access) {
        this.values = values;
        this.access = access;
    }

    @Override
    public Taken take(byte[] csv, String sending, boolean dryRun) {
        var account =
                access.account().filter(each -> each.role().reportsFigures()).orElseThrow(ROLE_DOES_NOT_REPORT::refuse);
        if (csv.length > LONGEST) {
            throw SENDING_TOO_LONG.refuse(LONGEST / 1_000_000);
        }
        var bundles = new Bundles();
        CsvRows.read(csv, ValueFiles.separator(csv), bundles::add);
        var answer = values.take(bundles, Channel.FILE, account.id() + " " + sending, dryRun);
        return new Taken(
                answer.accepted(),
                answer.unchanged(),
                answer.rejected().stream()
                        .map(row -> new Refused(row.row(), row.field(), row.message()))
                        .toList());
    }
}
