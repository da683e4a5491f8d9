package vn.gandan.writing.templates;

import static vn.gandan.writing.WritingError.ROLE_DOES_NOT_WRITE;
import static vn.gandan.writing.WritingError.TEMPLATE_TOO_LARGE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.access.Role;
import vn.gandan.audit.Audit;
import vn.gandan.layout.Layout;
import vn.gandan.layout.Paper;
import vn.gandan.layout.TemplateFault;
import vn.gandan.layout.Tradition;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.VietnameseText;

/**
 * The templates of a unit: made in Word of our own drawing, taken only without faults, each valid from a day on, because the
 * rules of layout are replaced from time to time and a paper follows those of its day.
 */
@Service
@Transactional
public class Templates {

    private static final int LARGEST = 5 * 1024 * 1024;
    private static final int LONGEST_NAME = 200;
    private static final Set<Role> WRITING = EnumSet.of(Role.PROVINCE_ANALYST, Role.COMMUNE_OFFICER);

    private final TemplateStore templates;
    private final Layout layout;
    private final Organisation organisation;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    Templates(
            TemplateStore templates,
            Layout layout,
            Organisation organisation,
            Access access,
            Audit audit,
            Clock clock) {
        this.templates = templates;
        this.layout = layout;
        this.organisation = organisation;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whose templates the caller looks after: those of her own unit. */
    @Transactional(readOnly = true)
    Unit unit() {
        return access.account()
                .filter(account -> WRITING.contains(account.role()))
                .map(Account::unit)
                .map(unit -> organisation.unit(unit, LocalDate.now(clock)))
                .orElseThrow(ROLE_DOES_NOT_WRITE::refuse);
    }

    @Transactional(readOnly = true)
    List<PaperTemplate> all() {
        return templates.of(unit());
    }

    /** Keeps the file where nothing is wrong with it; what is wrong is told, and nothing of it kept. */
    List<TemplateFault> keep(Tradition tradition, boolean letter, LocalDate from, String name, byte[] word) {
        var unit = unit();
        if (word.length > LARGEST) {
            throw TEMPLATE_TOO_LARGE.refuse(LARGEST / 1024 / 1024);
        }
        var faults = layout.faults(word);
        if (faults.isEmpty()) {
            var template = new PaperTemplate(
                    UUID.randomUUID(),
                    tradition,
                    letter,
                    from,
                    named(name),
                    access.actor().name(),
                    clock.instant());
            templates.add(unit, template, word);
            record(unit, "TEMPLATE_KEPT", template.id(), Map.of("file", template.name(), "from", from.toString()));
        }
        return faults;
    }

    private static String named(String name) {
        var plain = VietnameseText.nfc(name).strip();
        var cut = plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
        return cut.isEmpty() ? "mau.docx" : cut;
    }

    void end(UUID id) {
        var unit = unit();
        templates.end(unit, id, clock.instant());
        record(unit, "TEMPLATE_ENDED", id, Map.of());
    }

    private void record(Unit unit, String act, UUID id, Map<String, String> details) {
        audit.record(unit.province(), unit.path(), act, "template " + id, details);
    }

    @Transactional(readOnly = true)
    byte[] content(UUID id) {
        return templates.content(unit(), id);
    }

    /** What clerks begin with. */
    byte[] standard(Tradition tradition, boolean letter) {
        return layout.template(tradition, letter, LocalDate.now(clock));
    }

    /** A paper in the template that its issuing unit has for the paper's day; in our own drawing where it has none. */
    @Transactional(readOnly = true)
    public byte[] word(Unit issuing, Paper paper) {
        Optional<byte[]> template =
                templates.inForce(issuing, paper.tradition(), paper.kind().letter(), paper.day());
        return template.map(file -> layout.word(paper, file)).orElseGet(() -> layout.word(paper));
    }
}
