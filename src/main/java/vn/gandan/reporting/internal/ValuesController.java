package vn.gandan.reporting.internal;

import static vn.gandan.reporting.ReportingError.ROLE_DOES_NOT_REPORT;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.ObjectMapper;
import vn.gandan.access.Access;
import vn.gandan.reporting.Channel;
import vn.gandan.reporting.internal.SendingStore.Owner;
import vn.gandan.shared.Scope;

/** Takes figures from other programs, rows judged one by one, each unit and period in one transaction. */
@RestController
@RequestMapping("/api/v1/values")
class ValuesController {

    private final Values values;
    private final Deliveries deliveries;
    private final Sendings sendings;
    private final TransactionTemplate transaction;
    private final Access access;
    private final ObjectMapper json;

    ValuesController(
            Values values,
            Deliveries deliveries,
            Sendings sendings,
            TransactionTemplate transaction,
            Access access,
            ObjectMapper json) {
        this.values = values;
        this.deliveries = deliveries;
        this.transaction = transaction;
        this.sendings = sendings;
        this.access = access;
        this.json = json;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> json(
            HttpServletRequest request,
            @RequestHeader(name = "Idempotency-Key") @Nullable String key,
            @RequestParam(defaultValue = "false") boolean dryRun) {
        mayReport();
        return SentBody.with(request, body -> {
            var bundles = new Bundles();
            JsonRows.read(body.bytes(), json, bundles::add);
            return answer(bundles, Channel.API, body, key, dryRun);
        });
    }

    @PostMapping(consumes = "text/csv", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> csv(
            HttpServletRequest request,
            @RequestHeader(name = "Idempotency-Key") @Nullable String key,
            @RequestParam(defaultValue = "false") boolean dryRun) {
        mayReport();
        return SentBody.with(request, body -> {
            var bundles = new Bundles();
            CsvRows.read(body.bytes(), bundles::add);
            return answer(bundles, Channel.FILE, body, key, dryRun);
        });
    }

    private void mayReport() {
        if (access.account().filter(account -> account.role().reportsFigures()).isEmpty()) {
            throw ROLE_DOES_NOT_REPORT.refuse();
        }
    }

    private ResponseEntity<String> answer(
            Bundles bundles, Channel channel, SentBody body, @Nullable String key, boolean dryRun) {
        var delivery = deliveries.of(bundles, channel);
        if (key == null || dryRun) {
            return ok(write(values.take(delivery, UUID.randomUUID().toString(), dryRun)));
        }
        var answered = Values.atOnce(delivery)
                ? transaction.execute(status -> once(delivery, key, body.hash()))
                : once(delivery, key, body.hash());
        return ok(Objects.requireNonNull(answered));
    }

    /**
     * Takes what is sent under a key for the first time, and else says what was answered then. In one transaction with the
     * figures where they fit one; what does not is claimed before and answered after, and a sending that was broken off is
     * taken up again.
     */
    private String once(Delivery delivery, String key, String bodyHash) {
        var owner = owner();
        var before = sendings.begin(owner, key, bodyHash);
        if (before.answer() != null) {
            return before.answer();
        }
        var seed = owner.account() + " " + key + " " + before.receivedAt();
        return sendings.finish(owner, key, write(values.take(delivery, seed, false)));
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

    private String write(ValuesAnswer answer) {
        return json.writeValueAsString(answer);
    }
}
