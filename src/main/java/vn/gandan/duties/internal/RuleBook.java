package vn.gandan.duties.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.gandan.duties.Rule;
import vn.gandan.duties.Rules;
import vn.gandan.duties.WorkCalendar;

/** The calendar of the Labour Code alone. */
@Component
class RuleBook implements Rules {

    @Override
    public Optional<Rule> rule(String code, LocalDate on) {
        return Optional.empty();
    }

    @Override
    public List<Rule> all(LocalDate on) {
        return List.of();
    }

    @Override
    public WorkCalendar calendar() {
        return WorkCalendar.of(List.of());
    }
}
