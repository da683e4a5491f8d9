package vn.gandan.reading.internal;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.organisation.Unit;
import vn.gandan.reading.Glance;
import vn.gandan.reading.Readings;
import vn.gandan.shared.Period;
import vn.gandan.shared.Scope;

/** Reports that are read, as other modules know them. */
@Service
class ReadReports implements Readings {

    private final SecrecyGuard guard;
    private final ProposalStore proposals;
    private final Placing placing;
    private final Rights rights;

    ReadReports(SecrecyGuard guard, ProposalStore proposals, Placing placing, Rights rights) {
        this.guard = guard;
        this.proposals = proposals;
        this.placing = placing;
        this.rights = rights;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> passage(String submission) {
        return rights.mayRead() ? id(submission).flatMap(this::passage) : Optional.empty();
    }

    private Optional<String> passage(UUID proposal) {
        return proposals
                .place(Scope.required().province(), proposal)
                .map(place ->
                        "/readings/report?id=" + place.report() + "&at=" + place.number() + "#t" + place.number());
    }

    private static Optional<UUID> id(String submission) {
        try {
            return Optional.of(UUID.fromString(submission));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    @Override
    public Glance look(String name, byte[] content) {
        var path = rights.path();
        return guard.look(ReportFile.of(name, content), path);
    }

    @Override
    public Glance look(String typed) {
        var path = rights.path();
        return guard.look(ReportFile.typed("", typed), path);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Unit> about(CharSequence text, @Nullable Period period) {
        rights.reader();
        return placing.proposed(text, period);
    }

    @Override
    public void handIn(String name, String text, Unit unit) {
        guard.take(ReportFile.typed(name, text), unit.path());
    }
}
