package vn.gandan.filings.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.filings.Filing;
import vn.gandan.filings.FilingKey;
import vn.gandan.filings.Line;
import vn.gandan.filings.Sheet;
import vn.gandan.filings.Step;
import vn.gandan.forms.Finding;
import vn.gandan.indicators.Cell;
import vn.gandan.organisation.Organisation;
import vn.gandan.reporting.Change;
import vn.gandan.reporting.Channel;
import vn.gandan.reporting.Reporting;
import vn.gandan.shared.Numbers;
import vn.gandan.shared.Texts;

/** Lays a filing out for its page. */
@Service
@Transactional(readOnly = true)
class Papers {

    /** With a number that cannot stand, nothing is compared. */
    private static final Set<Finding.Kind> UNUSABLE = EnumSet.of(
            Finding.Kind.UNREADABLE,
            Finding.Kind.NOT_WHOLE,
            Finding.Kind.TOO_PRECISE,
            Finding.Kind.TOO_SMALL,
            Finding.Kind.TOO_LARGE);

    private final Sheets sheets;
    private final StepStore steps;
    private final Seats seats;
    private final Organisation organisation;
    private final Reporting reporting;
    private final Texts text;

    Papers(Sheets sheets, StepStore steps, Seats seats, Organisation organisation, Reporting reporting, Texts text) {
        this.sheets = sheets;
        this.steps = steps;
        this.seats = seats;
        this.organisation = organisation;
        this.reporting = reporting;
        this.text = text;
    }

    Paper of(FilingKey key) {
        return of(key, false);
    }

    /** What was approved is only read, unless she asks to change it all the same. */
    Paper of(FilingKey key, boolean change) {
        var sheet = sheets.of(List.of(key)).getFirst();
        return laidOut(sheet, UUID.randomUUID(), false, change, Map.of(), Map.of(), null);
    }

    /** After somebody asked to send it and could not. */
    Paper of(Sheet sheet, UUID sending, boolean tried) {
        return laidOut(sheet, sending, tried, true, Map.of(), Map.of(), null);
    }

    /** With what she typed, though it was not kept, and what somebody else wrote meanwhile. */
    Paper again(FilingKey key, Typed typed, @Nullable String sorry) {
        var now = sheets.of(List.of(key)).getFirst();
        var clashes = Entries.clashes(now, typed.entry(), typed.version());
        var changed = typed.entry().typed();
        return laidOut(now, typed.sending(), false, true, changed, clashes, sorry);
    }

    private Paper laidOut(
            Sheet sheet,
            UUID sending,
            boolean tried,
            boolean change,
            Map<Cell, String> typed,
            Map<Cell, Line> clashes,
            @Nullable String sorry) {
        var key = sheet.filing().key();
        var lineage = organisation.lineage(key.unit().id(), key.period().lastDay());
        var route = sheet.asked().assignment().route();
        var history = sheet.filing().version() == 0 ? List.<Step>of() : steps.of(key);
        var approver = sheet.filing().approvers(route).stream()
                .findFirst()
                .flatMap(level ->
                        lineage.stream().filter(unit -> unit.level() == level).findFirst());
        boolean mine = seats.fills() && !sheet.filing().locked();
        boolean read = sheet.filing().approvedAt() != null
                && !change
                && !sheet.filing().locked();
        return new Paper(
                sheet,
                lineage,
                approver.orElse(null),
                parts(sheet, tried, typed, clashes),
                history,
                amended(sheet.filing(), history),
                seats.today(),
                sending,
                mine && !read,
                mine && read,
                sheet.filing().locked()
                        && seats.judging()
                                .filter(level -> sheet.filing().lockedBy(level, route))
                                .isPresent(),
                tried,
                sorry);
    }

    private List<Change> amended(Filing filing, List<Step> history) {
        boolean any = history.stream().anyMatch(step -> step.kind() == Step.Kind.AMENDED);
        if (!any) {
            return List.of();
        }
        var since = history.stream()
                .filter(step -> step.kind() == Step.Kind.LOCKED)
                .map(Step::at)
                .min(Instant::compareTo)
                .orElse(Instant.EPOCH);
        return reporting.changes(List.of(filing.key().unit()), filing.key().period(), since).stream()
                .filter(change -> change.channel() == Channel.AMENDMENT)
                .toList();
    }

    private List<PaperPart> parts(Sheet sheet, boolean tried, Map<Cell, String> typed, Map<Cell, Line> clashes) {
        var byCell = new LinkedHashMap<Cell, PaperLine>();
        int number = 0;
        for (var line : sheet.lines()) {
            var cell = line.field().cell();
            byCell.put(cell, line(++number, line, sheet, tried, typed.get(cell), clashes.get(cell)));
        }
        var parts = new ArrayList<PaperPart>();
        for (var section : sheet.asked().definition().sections()) {
            var lines = section.fields().stream()
                    .map(field -> byCell.get(field.cell()))
                    .toList();
            parts.add(new PaperPart(letter(parts.size()), section.title(), section.guidance(), lines));
        }
        return parts;
    }

    private static String letter(int index) {
        return index < 26 ? String.valueOf((char) ('A' + index)) : String.valueOf(index + 1);
    }

    private PaperLine line(
            int number, Line line, Sheet sheet, boolean tried, @Nullable String typed, @Nullable Line clash) {
        var shown = typed == null ? line.text() : typed;
        var found = sheet.findings().stream()
                .filter(finding -> line.field().cell().equals(finding.cell()))
                .filter(finding -> tried || finding.kind() != Finding.Kind.MISSING)
                .toList();
        var problems = found.stream()
                .map(finding -> new PaperLine.Problem(words(finding), finding.blocks()))
                .toList();
        return new PaperLine(
                number,
                line,
                shown,
                line.text(),
                found.stream().anyMatch(finding -> UNUSABLE.contains(finding.kind()))
                        ? ""
                        : change(Numbers.typed(shown).orElse(null), line.last(), sheet),
                problems,
                clash == null ? null : clash.text());
    }

    /** Numbers within are told as they are typed. */
    String words(Finding finding) {
        var details = finding.details().stream()
                .map(detail -> detail instanceof BigDecimal figure ? Numbers.VIETNAMESE.exact(figure) : detail)
                .toArray();
        return text.of("forms.finding." + finding.kind(), details);
    }

    /** "tăng 26", "bằng tháng 6/2024", "chưa nhập". */
    private String change(@Nullable BigDecimal now, @Nullable BigDecimal last, Sheet sheet) {
        if (now == null) {
            return text.of("filings.change.none");
        }
        if (last == null || sheet.before() == null) {
            return "";
        }
        var difference = now.subtract(last);
        return switch (difference.signum()) {
            case 1 -> text.of("filings.change.more", Numbers.VIETNAMESE.exact(difference));
            case -1 -> text.of("filings.change.less", Numbers.VIETNAMESE.exact(difference.negate()));
            default -> text.of("filings.change.same");
        };
    }
}
