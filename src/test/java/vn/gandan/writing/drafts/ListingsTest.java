package vn.gandan.writing.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.gandan.organisation.Organisation;
import vn.gandan.reporting.Basis;
import vn.gandan.shared.Period;
import vn.gandan.shared.ReportListing;
import vn.gandan.shared.UnitId;
import vn.gandan.support.ModuleTest;

/** What a module lists, as it stands in a report. */
@ModuleTest
class ListingsTest {

    @Autowired
    Organisation organisation;

    @Autowired
    Clock clock;

    @Test
    void whatIsNotToldIsCountedAndAForeignBraceAsksForNothing() {
        assertThat(words(new ReportListing.Item("Rà soát {A06} tổ", "/duties/1"), 18))
                .isEqualTo("Rà soát  A06  tổ\nCòn 17 mục nữa");
        assertThat(words(new ReportListing.Item("Rà soát", "/duties/1"), 1)).isEqualTo("Rà soát");
    }

    private String words(ReportListing.Item item, long all) {
        var listing = new ReportListing() {
            @Override
            public String name() {
                return "việc";
            }

            @Override
            public Listed items(UnitId unit, Period period) {
                return new Listed(List.of(item), all);
            }
        };
        var unit = organisation.resolve("08", LocalDate.now(clock));
        return new Listings(List.of(listing))
                .words("việc", new Subject(unit, List.of(), Period.parse("2026-Q1"), Basis.REPORTED));
    }
}
