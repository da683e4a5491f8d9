package vn.gandan.filings.internal;

import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.filings.Filing;
import vn.gandan.filings.FilingKey;
import vn.gandan.forms.Asked;
import vn.gandan.forms.Forms;
import vn.gandan.organisation.Unit;

/** Locks what was approved by all, so many days after it was due as the route says. */
@Service
@Transactional
class Locks {

    private static final Logger log = LoggerFactory.getLogger(Locks.class);

    private final FilingStore store;
    private final Forms forms;
    private final Tables tables;
    private final Locking locking;

    Locks(FilingStore store, Forms forms, Tables tables, Locking locking) {
        this.store = store;
        this.forms = forms;
        this.tables = tables;
        this.locking = locking;
    }

    void look(Unit province, LocalDate today) {
        for (var one : store.approved(province.province(), today)) {
            forms.askedUnder(province, one.period()).stream()
                    .filter(asked -> asked.assignment().form().equals(one.form()))
                    .filter(asked -> forms.together(asked).stream().anyMatch(each -> over(each, today)))
                    .forEach(asked -> lock(asked, province, today));
        }
    }

    private static boolean over(Asked asked, LocalDate today) {
        var days = asked.assignment().route().lockAfterDays();
        return days != null && asked.due().plusDays(days).isBefore(today);
    }

    private static boolean toLock(Filing filing, Asked asked, LocalDate today) {
        return over(asked, today) && filing.approvedByAll(asked.assignment().route());
    }

    private void lock(Asked asked, Unit province, LocalDate today) {
        List<FilingKey> keys = tables.of(asked, province).stream()
                .filter(filing -> toLock(filing, tables.own(filing.key(), asked), today))
                .map(Filing::key)
                .toList();
        if (!keys.isEmpty()) {
            locking.lock(keys);
            log.info("{} filings of form {} for {} locked", keys.size(), asked.code(), asked.period());
        }
    }
}
