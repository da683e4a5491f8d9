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

    List<Listed> list() {
        var listed = new ArrayList<Listed>();
        for (var row : readings.list(rights.province())) {
            var day = row.period() == null ? placing.today() : row.period().lastDay();
            var unit = Optional.ofNullable(row.unit()).flatMap(each -> placing.seen(each, day));
            listed.add(new Listed(
                    row, unit.map(Unit::title).orElse(null), row.period() == null ? null : text.period(row.period())));
        }
        return listed;
    }
}
