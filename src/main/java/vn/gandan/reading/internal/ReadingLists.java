package vn.gandan.reading.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Texts;

/** The reports that were handed in, each with its unit's name. */
@Service
@Transactional(readOnly = true)
class ReadingLists {

    private static final int ON_A_PAGE = 50;
    private static final int LAST = 10_000;

    private final ReadingStore readings;
    private final Placing placing;
    private final Rights rights;
    private final Texts text;

    ReadingLists(ReadingStore readings, Placing placing, Rights rights, Texts text) {
        this.readings = readings;
        this.placing = placing;
        this.rights = rights;
        this.text = text;
    }

    /** Of the pages of the list the one asked for, the latest reports first. */
    ListPage list(int asked) {
        int page = Math.clamp(asked, 1, LAST);
        var rows = readings.list(rights.province(), (page - 1) * ON_A_PAGE, ON_A_PAGE + 1);
        return new ListPage(listed(rows.subList(0, Math.min(ON_A_PAGE, rows.size()))), page, rows.size() > ON_A_PAGE);
    }

    private List<Listed> listed(List<ReadingRow> rows) {
        var listed = new ArrayList<Listed>();
        for (var row : rows) {
            var day = row.period() == null ? placing.today() : row.period().lastDay();
            var unit = Optional.ofNullable(row.unit()).flatMap(each -> placing.seen(each, day));
            listed.add(new Listed(
                    row, unit.map(Unit::title).orElse(null), row.period() == null ? null : text.period(row.period())));
        }
        return listed;
    }
}
