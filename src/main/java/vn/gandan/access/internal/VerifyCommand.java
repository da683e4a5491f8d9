package vn.gandan.access.internal;

import static java.util.stream.Collectors.joining;
import static vn.gandan.access.AccessError.TRAIL_BROKEN;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.gandan.audit.Evidence;
import vn.gandan.audit.Verification;
import vn.gandan.audit.Verification.Break;
import vn.gandan.audit.Verification.Trail;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Succession;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Command;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.Scope;
import vn.gandan.shared.Texts;
import vn.gandan.shared.UnitId;

/**
 * Proves that the trail of every province was not altered, nor what modules keep with its hash; or names the first broken row
 * of each trail and everything else that was altered, in both languages.
 */
@Component
class VerifyCommand implements Command {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss");
    private static final List<Locale> LANGUAGES = List.of(Locale.of("vi"), Locale.ENGLISH);

    private final Verification verification;
    private final List<Evidence> evidence;
    private final Organisation organisation;
    private final MessageSource messages;
    private final Texts text;
    private final Clock clock;

    VerifyCommand(
            Verification verification,
            List<Evidence> evidence,
            Organisation organisation,
            MessageSource messages,
            Texts text,
            Clock clock) {
        this.verification = verification;
        this.evidence = evidence;
        this.organisation = organisation;
        this.messages = messages;
        this.text = text;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public String run(Map<String, String> arguments) {
        var trails = verification.verify();
        var broken = trails.stream().filter(trail -> !trail.intact()).toList();
        if (!broken.isEmpty()) {
            throw TRAIL_BROKEN.refuse(LANGUAGES.stream()
                    .flatMap(language -> broken.stream().map(trail -> sentence(trail, language)))
                    .collect(joining("\n")));
        }
        var kept = evidence.stream().map(each -> proved(each, trails)).toList();
        long sealed = trails.stream().mapToLong(Trail::sealed).sum();
        return trails.stream().map(this::line).collect(joining())
                + text.of("access.verify.intact", text.numbers().of(sealed), trails.size())
                + kept.stream().map(line -> "\n" + line).collect(joining());
    }

    private String proved(Evidence each, List<Trail> trails) {
        var findings = trails.stream()
                .map(Trail::province)
                .map(province -> Scope.system(province, name()).get(() -> each.check(province)))
                .toList();
        var altered =
                findings.stream().flatMap(found -> found.broken().stream()).toList();
        if (!altered.isEmpty()) {
            throw TRAIL_BROKEN.refuse(LANGUAGES.stream()
                    .flatMap(language -> altered.stream().map(broken -> each.altered(broken, language)))
                    .collect(joining("\n")));
        }
        return each.intact(
                findings.stream().mapToLong(Evidence.Finding::checked).sum());
    }

    /** With the end of its chain, to be noted where nobody who can write to the database can write. */
    private String line(Trail trail) {
        return text.of(
                        "access.verify.line",
                        province(trail.province(), text.locale()),
                        text.numbers().of(trail.sealed()),
                        trail.chain())
                + "\n";
    }

    private String sentence(Trail trail, Locale language) {
        var broken = Objects.requireNonNull(trail.broken());
        return say(
                language,
                "access.verify." + broken.kind().name(),
                province(trail.province(), language),
                broken.seq() == null ? "–" : String.valueOf(broken.seq()),
                which(broken, language));
    }

    private String which(Break broken, Locale language) {
        return broken.entry() == null
                ? ""
                : say(language, "access.verify.entry", broken.entry().toString(), time(broken.at(), language));
    }

    private String time(@Nullable Instant at, Locale language) {
        return at == null ? say(language, "access.verify.unknown") : TIME.format(at.atZone(clock.getZone()));
    }

    private String province(ProvinceId id, Locale language) {
        return lastKnown(new UnitId(id.value()))
                .map(Unit::fullName)
                .orElseGet(() -> say(language, "access.verify.nation"));
    }

    /** A province that was merged is known by its name on its last day. */
    private Optional<Unit> lastKnown(UnitId id) {
        return organisation
                .find(id, LocalDate.now(clock))
                .or(() -> organisation.successions(id).stream()
                        .filter(step -> step.predecessor().equals(id))
                        .map(Succession::day)
                        .filter(Objects::nonNull)
                        .flatMap(day -> organisation.find(id, day.minusDays(1)).stream())
                        .findFirst());
    }

    private String say(Locale language, String key, Object... details) {
        return messages.getMessage(key, details, language);
    }
}
