package vn.gandan.reporting.internal;

import static vn.gandan.reporting.ReportingError.ROLE_DOES_NOT_REPORT;
import static vn.gandan.reporting.ReportingError.SENDING_TOO_LONG;
import static vn.gandan.reporting.ReportingError.UNIT_NOT_THERE;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.ObjectMapper;
import vn.gandan.access.Access;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Channel;
import vn.gandan.reporting.Receipt;
import vn.gandan.reporting.Receipt.Rejection;
import vn.gandan.reporting.Reporting;
import vn.gandan.reporting.Submission;
import vn.gandan.reporting.Submission.Figure;
import vn.gandan.reporting.internal.SendingStore.Owner;
import vn.gandan.shared.Numbers;
import vn.gandan.shared.Period;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.Scope;
import vn.gandan.shared.Texts;

/** Takes figures from other programs, rows judged one by one, each unit and period in one transaction. */
@RestController
@RequestMapping("/api/v1/values")
class ValuesController {

    private static final int LONGEST = 2_000_000;

    private final Reporting reporting;
    private final Sendings sendings;
    private final Access access;
    private final Organisation organisation;
    private final Texts texts;
    private final ObjectMapper json;

    ValuesController(
            Reporting reporting,
            Sendings sendings,
            Access access,
            Organisation organisation,
            Texts texts,
            ObjectMapper json) {
        this.reporting = reporting;
        this.sendings = sendings;
        this.access = access;
        this.organisation = organisation;
        this.texts = texts;
        this.json = json;
    }

    /** The answer: how many were taken, how many stood already, and each refused row with its reason. */
    record Answer(int accepted, int unchanged, List<Rejected> rejected) {}

    record Rejected(@Nullable Integer row, String field, String code, String message) {}

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> json(
            HttpServletRequest request,
            @RequestHeader(name = "Idempotency-Key") @Nullable String key,
            @RequestParam(defaultValue = "false") boolean dryRun) {
        mayReport();
        var body = body(request);
        return answer(SentRow.ofJson(body, json), Channel.API, body, key, dryRun);
    }

    @PostMapping(consumes = "text/csv", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> csv(
            HttpServletRequest request,
            @RequestHeader(name = "Idempotency-Key") @Nullable String key,
            @RequestParam(defaultValue = "false") boolean dryRun) {
        mayReport();
        var body = body(request);
        return answer(SentRow.ofCsv(body), Channel.FILE, body, key, dryRun);
    }

    /** Never more than the program can judge beside its other work: 12 MB of rows once took all its memory. */
    private static String body(HttpServletRequest request) {
        try {
            var bytes = request.getInputStream().readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw SENDING_TOO_LONG.refuse(LONGEST / 1_000_000);
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException interrupted) {
            throw new UncheckedIOException(interrupted);
        }
    }

    private void mayReport() {
        if (access.account().filter(account -> account.role().reportsFigures()).isEmpty()) {
            throw ROLE_DOES_NOT_REPORT.refuse();
        }
    }

    private ResponseEntity<String> answer(
            List<SentRow> rows, Channel channel, String body, @Nullable String key, boolean dryRun) {
        if (key == null || dryRun) {
            return ok(write(work(rows, channel, UUID.randomUUID().toString(), dryRun)));
        }
        var owner = owner();
        var before = sendings.begin(owner, key, hash(body));
        if (before.answer() != null) {
            return ok(before.answer());
        }
        var seed = owner.account() + " " + key + " " + before.receivedAt();
        return ok(sendings.finish(owner, key, write(work(rows, channel, seed, false))));
    }

    private static ResponseEntity<String> ok(String answer) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(answer);
    }

    private Owner owner() {
        var scope = Scope.required();
        return new Owner(
                scope.province(),
                scope.paths().getFirst(),
                access.account().orElseThrow().id());
    }

    private Answer work(List<SentRow> rows, Channel channel, String seed, boolean dryRun) {
        var rejected = new ArrayList<Rejected>();
        var submissions = new LinkedHashMap<Whose, List<Figure>>();
        var units = new Named();
        for (var row : rows) {
            read(row, units, submissions, rejected);
        }
        int accepted = 0;
        int unchanged = 0;
        for (var sent : submissions.entrySet()) {
            var receipt = take(submission(sent.getKey(), sent.getValue(), channel, seed), dryRun);
            accepted += receipt.accepted();
            unchanged += receipt.unchanged();
            receipt.rejections().stream().map(this::rejected).forEach(rejected::add);
        }
        rejected.sort(Comparator.comparing(Rejected::row, Comparator.nullsLast(Comparator.naturalOrder())));
        return new Answer(accepted, unchanged, rejected);
    }

    private record Whose(Unit unit, Period period) {}

    /** The units that a sending names; each is looked for once, and refused (and the refusal audited) once. */
    private final class Named {

        private final Map<String, Unit> found = new HashMap<>();
        private final Map<String, Refusal> refused = new HashMap<>();

        Unit at(String reference, LocalDate on) {
            String key = reference + " " + on;
            var before = refused.get(key);
            if (before != null) {
                throw before;
            }
            try {
                return found.computeIfAbsent(key, ignored -> unit(reference, on));
            } catch (Refusal refusal) {
                refused.put(key, refusal);
                throw refusal;
            }
        }
    }

    private void read(SentRow row, Named units, Map<Whose, List<Figure>> submissions, List<Rejected> rejected) {
        String field = "period";
        try {
            var period = Period.parse(row.period());
            field = "unit";
            var unit = units.at(row.unit(), period.lastDay());
            field = "value";
            var value = row.value() == null ? null : Numbers.parsePlain(row.value());
            submissions
                    .computeIfAbsent(new Whose(unit, period), ignored -> new ArrayList<>())
                    .add(new Figure(row.indicator(), row.item(), value, row.row()));
        } catch (Refusal refusal) {
            rejected.add(rejected(new Rejection(row.row(), field, refusal)));
        }
    }

    private Unit unit(String reference, LocalDate on) {
        var visible = access.visible(reference, on);
        return organisation.find(visible.id(), on).orElseThrow(() -> UNIT_NOT_THERE.refuse(reference, texts.day(on)));
    }

    private static Submission submission(Whose whose, List<Figure> figures, Channel channel, String seed) {
        var id = UUID.nameUUIDFromBytes(
                (seed + " " + whose.unit().id() + " " + whose.period()).getBytes(StandardCharsets.UTF_8));
        return new Submission(id, whose.unit(), whose.period(), channel, null, null, figures);
    }

    private Receipt take(Submission submission, boolean dryRun) {
        return dryRun ? reporting.judge(submission) : reporting.submit(submission);
    }

    private Rejected rejected(Rejection rejection) {
        var code = rejection.reason().code().name();
        return new Rejected(
                rejection.row(),
                rejection.field(),
                code,
                texts.of("error." + code, rejection.reason().details().toArray()));
    }

    private String write(Answer answer) {
        return json.writeValueAsString(answer);
    }

    private static String hash(String body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
