package vn.gandan.forms.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.forms.Addressees;
import vn.gandan.forms.Assignment;
import vn.gandan.forms.Field;
import vn.gandan.forms.Rhythm;
import vn.gandan.forms.Route;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Period;
import vn.gandan.shared.Texts;

/** What an assignment says, in words. */
@Component
class Wording {

    private final Ground ground;
    private final Texts text;

    Wording(Ground ground, Texts text) {
        this.ground = ground;
        this.text = text;
    }

    /** "Mọi thôn, tổ dân phố thuộc tỉnh Tuyên Quang", "3 đơn vị được chọn". */
    String whom(Addressees to, LocalDate day) {
        return whom(to, ground.at(to.root(), day));
    }

    String whom(Addressees to, Optional<Unit> root) {
        var level = to.level();
        if (level == null) {
            return text.of("forms.whom.named", to.named().size());
        }
        var kinds = to.kinds().isEmpty() ? text.of("forms.whom.level." + level) : String.join(", ", to.kinds());
        return root.map(unit ->
                        unit.level() == level ? unit.title() : text.of("forms.whom.all", kinds, unit.fullName()))
                .orElse(text.of("forms.whom.every", kinds));
    }

    /** "Hằng tháng, hạn nộp 5 ngày sau khi hết kỳ". */
    String rhythm(Rhythm rhythm) {
        return text.of("forms.rhythm.due", often(rhythm), due(rhythm));
    }

    String often(Rhythm rhythm) {
        var once = rhythm.once();
        if (once == null) {
            return text.of("forms.rhythm." + rhythm.kind());
        }
        var title = rhythm.title();
        return title == null ? text.period(once) : title + " (" + text.period(once) + ")";
    }

    private String due(Rhythm rhythm) {
        var once = rhythm.once();
        if (once != null) {
            return text.of("forms.due.day", rhythm.due(once));
        }
        int days = rhythm.dueDays();
        return days == 0
                ? text.of("forms.due.last")
                : text.of(days > 0 ? "forms.due.after" : "forms.due.before", Math.abs(days));
    }

    /** The period as the assignment calls it: a campaign by its name. */
    String period(Assignment assignment, Period period) {
        return period(assignment.rhythm().title(), period);
    }

    String period(@Nullable String title, Period period) {
        return title == null ? text.period(period) : title;
    }

    List<String> route(Route route) {
        var said = new ArrayList<String>();
        if (route.approvers().isEmpty()) {
            said.add(text.of("forms.route.nobody"));
        } else {
            var levels = route.approvers().stream().map(this::level).toList();
            said.add(text.of("forms.route.by", String.join(text.of("forms.route.then"), levels)));
        }
        if (route.fourEyes()) {
            said.add(text.of("forms.route.eyes"));
        }
        var lock = route.lockAfterDays();
        said.add(lock == null ? text.of("forms.route.open") : text.of("forms.route.lock", lock));
        return said;
    }

    String level(Level level) {
        return text.of("forms.level." + level);
    }

    /** What may stand in a field: "số nguyên, từ 0 đến 100". */
    String limits(Field field) {
        var said = new ArrayList<String>();
        said.add(
                field.decimals() == 0
                        ? text.of("forms.limits.whole")
                        : text.of("forms.limits.decimals", field.decimals()));
        var least = field.least();
        var most = field.most();
        if (least != null && most != null) {
            said.add(text.of("forms.limits.between", number(least), number(most)));
        } else if (least != null) {
            said.add(text.of("forms.limits.least", number(least)));
        } else if (most != null) {
            said.add(text.of("forms.limits.most", number(most)));
        }
        var jump = field.jump();
        if (jump != null) {
            said.add(text.of("forms.limits.jump", number(jump)));
        }
        return String.join(", ", said);
    }

    private String number(BigDecimal value) {
        return text.numbers().exact(value);
    }
}
