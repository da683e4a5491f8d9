package vn.gandan.organisation.internal;

import static vn.gandan.organisation.OrganisationError.UNIT_NOT_FOUND;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.NewHamlet;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Restatement;
import vn.gandan.organisation.Succession;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.SharedError;
import vn.gandan.shared.SharedRead;
import vn.gandan.shared.UnitId;

@Service
@SharedRead
class Units implements Organisation {

    private static final Logger log = LoggerFactory.getLogger(Units.class);

    private final UnitStore store;
    private final SuccessionStore successions;
    private final HamletStore hamlets;
    private final Heritages heritages;
    private final Censuses censuses;
    private final Rosters rosters;
    private final BoardStore board;
    private final Clock clock;

    Units(
            UnitStore store,
            SuccessionStore successions,
            HamletStore hamlets,
            Heritages heritages,
            Censuses censuses,
            Rosters rosters,
            BoardStore board,
            Clock clock) {
        this.store = store;
        this.successions = successions;
        this.hamlets = hamlets;
        this.heritages = heritages;
        this.censuses = censuses;
        this.rosters = rosters;
        this.board = board;
        this.clock = clock;
    }

    @Override
    public Unit unit(UnitId id, LocalDate on) {
        return find(id, on).orElseThrow(() -> UNIT_NOT_FOUND.refuse(id));
    }

    @Override
    public Optional<Unit> find(UnitId id, LocalDate on) {
        return store.byId(id, on);
    }

    @Override
    public List<Unit> find(Collection<UnitId> ids, LocalDate on) {
        return ids.isEmpty() ? List.of() : store.byIds(ids, on);
    }

    @Override
    public Unit resolve(String reference, LocalDate on) {
        int at = reference.lastIndexOf('@');
        String code = at < 0 ? reference : reference.substring(0, at);
        LocalDate day = at < 0 ? on : day(reference.substring(at + 1));
        if (code.indexOf('\0') >= 0) {
            throw UNIT_NOT_FOUND.refuse(reference); // the database would not even take the question
        }
        return store.byReference(code.strip(), day).orElseThrow(() -> UNIT_NOT_FOUND.refuse(reference));
    }

    @Override
    public Map<String, Unit> resolve(Collection<String> references, LocalDate on) {
        var byDay = new HashMap<LocalDate, Map<String, String>>();
        for (var reference : references) {
            int at = reference.lastIndexOf('@');
            var day = at < 0 ? Optional.of(on) : readable(reference.substring(at + 1));
            String code = (at < 0 ? reference : reference.substring(0, at)).strip();
            if (day.isPresent() && code.indexOf('\0') < 0) {
                byDay.computeIfAbsent(day.get(), ignored -> new HashMap<>()).put(reference, code);
            }
        }
        var resolved = new HashMap<String, Unit>();
        byDay.forEach((day, codes) -> {
            var units = store.byReferences(codes.values(), day);
            codes.forEach((reference, code) ->
                    Optional.ofNullable(units.get(code)).ifPresent(unit -> resolved.put(reference, unit)));
        });
        return resolved;
    }

    @Override
    public List<Unit> children(UnitId parent, LocalDate on) {
        return store.children(parent, on);
    }

    @Override
    public Map<UnitId, List<Unit>> children(Collection<UnitId> parents, LocalDate on) {
        return store.children(parents, on).stream()
                .collect(Collectors.groupingBy(unit -> Objects.requireNonNull(unit.parent())));
    }

    @Override
    public List<Unit> below(UnitId root, Level level, LocalDate on) {
        return rosters.below(root, level, on);
    }

    @Override
    public List<Unit> lineage(UnitId id, LocalDate on) {
        return find(id, on).map(unit -> store.byIds(idsOf(unit.path()), on)).orElse(List.of());
    }

    @Override
    public List<Unit> provinces(LocalDate on) {
        return store.provinces(on);
    }

    @Override
    public List<Unit> search(String words, LocalDate on, @Nullable UnitId under, @Nullable Level level, int limit) {
        var roots = under == null
                ? List.of("/")
                : find(under, on).map(Unit::path).map(List::of).orElse(List.of());
        return store.search(Search.of(words), on, roots, level, limit);
    }

    @Override
    public List<Succession> successions(UnitId id) {
        return successions.of(id);
    }

    @Override
    public Map<UnitId, List<UnitId>> sources(Collection<UnitId> units, LocalDate earlier, LocalDate later) {
        return store.sources(units, earlier, later);
    }

    @Override
    public Map<UnitId, Restatement> restated(Collection<Unit> asked, LocalDate earlier, LocalDate later) {
        var provinces = asked.stream().map(unit -> "/" + unit.province() + "/").collect(Collectors.toSet());
        return heritages
                .between(provinces, earlier, later)
                .map(heritage ->
                        heritage.of(asked.stream().collect(Collectors.toMap(Unit::path, Unit::id, (one, same) -> one))))
                .orElseGet(() -> asked.stream()
                        .collect(
                                Collectors.toMap(Unit::id, unit -> Restatement.itself(unit.id()), (one, same) -> one)));
    }

    @Override
    public Map<UnitId, Home> homes(Collection<ProvinceId> asked, LocalDate earlier, LocalDate later) {
        var provinces = asked.stream().map(province -> "/" + province + "/").collect(Collectors.toSet());
        return heritages
                .between(provinces, earlier, later)
                .map(Heritage::ownHomes)
                .orElse(Map.of());
    }

    @Override
    public Map<UnitId, UnitId> heirs(Collection<UnitId> units, LocalDate on) {
        return store.heirs(units, on);
    }

    @Override
    public Map<LocalDate, Map<String, Integer>> counts(
            Collection<ProvinceId> provinces, Level level, Collection<LocalDate> days) {
        return censuses.of(provinces, level, days);
    }

    @Override
    @Transactional
    public void hold(ProvinceId province) {
        board.hold(province);
    }

    @Override
    public List<String> scopeOf(UnitId id) {
        var today = LocalDate.now(clock);
        // A unit that has ended stands nowhere today: nothing is below it but what was.
        String below = find(id, today).map(Unit::path).orElse("/0/");
        return shortest(store.pathsOf(id, below, today));
    }

    @Override
    public List<String> scopeOfCountry() {
        return store.pathsOfProvinces();
    }

    @Override
    @Transactional
    public List<UnitId> openHamlets(List<NewHamlet> opened) {
        var communes = new HashMap<UnitId, Unit>();
        var codes = opened.stream()
                .map(hamlet -> hamlet.code(communes.computeIfAbsent(hamlet.commune(), id -> unit(id, hamlet.on()))))
                .toList();
        var ids = hamlets.open(opened, codes);
        log.info("{} hamlets opened", ids.size());
        return ids;
    }

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException unreadable) {
            throw SharedError.DATE_UNREADABLE.refuse(text);
        }
    }

    private static Optional<LocalDate> readable(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    static List<UnitId> idsOf(String path) {
        return Arrays.stream(path.substring(1).split("/"))
                .map(id -> new UnitId(Long.parseLong(id)))
                .toList();
    }

    /** Paths in order, without those that another begins. */
    private static List<String> shortest(List<String> paths) {
        var kept = new ArrayList<String>();
        for (String path : paths) {
            if (kept.isEmpty() || !path.startsWith(kept.getLast())) {
                kept.add(path);
            }
        }
        return kept;
    }
}
