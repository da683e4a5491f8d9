package vn.gandan.writing.internal;

import static vn.gandan.shared.SharedError.DATE_UNREADABLE;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.gandan.access.Access;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Basis;
import vn.gandan.shared.Period;
import vn.gandan.shared.VietnameseText;
import vn.gandan.writing.Writing;
import vn.gandan.writing.issuing.Issuers;

/** Papers to take away. */
@RestController
class PaperController {

    private static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Writing writing;
    private final Access access;
    private final Issuers issuers;
    private final Clock clock;

    PaperController(Writing writing, Access access, Issuers issuers, Clock clock) {
        this.writing = writing;
        this.access = access;
        this.issuers = issuers;
        this.clock = clock;
    }

    @GetMapping("/papers/team-review.docx")
    ResponseEntity<byte[]> teamReview(
            @RequestParam String unit,
            @RequestParam String period,
            @RequestParam(defaultValue = "reported") String as,
            @RequestParam(required = false) @Nullable String on) {
        var read = Period.parse(period);
        var basis = as.equals("restated") ? Basis.restated(day(on)) : Basis.REPORTED;
        // Whoever names a unit that has ended, and asks for today's map, means what it became.
        var visible = access.visible(issuers.standing(access.visible(unit, basis.day(read)), basis.day(read)));
        var site = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUri();
        return ResponseEntity.ok()
                .contentType(WORD)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition(visible, read).toString())
                .cacheControl(CacheControl.noStore())
                .body(writing.teamReview(visible, read, basis, site));
    }

    private LocalDate day(@Nullable String on) {
        if (on == null || on.isBlank()) {
            return LocalDate.now(clock);
        }
        try {
            return LocalDate.parse(on);
        } catch (DateTimeException unreadable) {
            throw DATE_UNREADABLE.refuse(on);
        }
    }

    private static ContentDisposition disposition(Unit unit, Period period) {
        String place = VietnameseText.fold(unit.fullName()).replaceAll("[^a-z0-9]+", "-");
        String time = period.code().replace("..", "-den-");
        // ASCII, so that every client keeps the name without RFC 5987.
        return ContentDisposition.attachment()
                .filename("bao-cao-to-dan-van-%s-%s.docx".formatted(place, time))
                .build();
    }
}
