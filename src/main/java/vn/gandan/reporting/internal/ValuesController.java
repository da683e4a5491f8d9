package vn.gandan.reporting.internal;

import static vn.gandan.reporting.ReportingError.ROLE_DOES_NOT_REPORT;

import jakarta.servlet.http.HttpServletRequest;
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
import vn.gandan.reporting.Channel;
import vn.gandan.reporting.internal.SendingStore.Owner;
import vn.gandan.shared.Scope;

/** Takes figures from other programs, rows judged one by one, each unit and period in one transaction. */
@RestController
@RequestMapping("/api/v1/values")
class ValuesController {

    private final Values values;
    private final Sendings sendings;
    private final Access access;
    private final ObjectMapper json;

    ValuesController(Values values, Sendings sendings, Access access, ObjectMapper json) {
        this.values = values;
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
        if (key == null || dryRun) {
            return ok(write(values.take(bundles, channel, UUID.randomUUID().toString(), dryRun)));
        }
        var owner = owner();
        var before = sendings.begin(owner, key, body.hash());
        if (before.answer() != null) {
            return ok(before.answer());
        }
        var seed = owner.account() + " " + key + " " + before.receivedAt();
        return ok(sendings.finish(owner, key, write(values.take(bundles, channel, seed, false))));
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
