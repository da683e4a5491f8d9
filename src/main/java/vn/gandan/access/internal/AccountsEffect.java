package vn.gandan.access.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.access.Account;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Moved;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.PlanFault;
import vn.gandan.organisation.Redrawn;
import vn.gandan.organisation.SuccessionEffect;
import vn.gandan.organisation.TerritoryChanged;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Texts;
import vn.gandan.shared.UnitId;

/** Shows in the preview of a plan what the accounts of its units see afterwards: accounts stay with their unit. */
@Component
class AccountsEffect implements SuccessionEffect {

    private final AccountStore accounts;
    private final Organisation organisation;
    private final Texts texts;

    AccountsEffect(AccountStore accounts, Organisation organisation, Texts texts) {
        this.accounts = accounts;
        this.organisation = organisation;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 30;
    }

    /** Somebody works in a unit that would be no more. */
    @Override
    public List<PlanFault> againstUndo(TerritoryChanged change) {
        var made = change.moved().stream().filter(Moved::made).map(Moved::unit).toList();
        return accounts.of(made).stream()
                .map(account -> new PlanFault("access.fault.ACCOUNT_OPENED", List.of(account.name())))
                .toList();
    }

    @Override
    public Function<TerritoryChanged, List<Effect>> before(Redrawn drawn) {
        var changed = drawn.before().stream()
                .filter(Redrawn.Line::changed)
                .map(line -> new UnitId(line.id()))
                .toList();
        var there = accounts.of(changed);
        var day = drawn.day();
        var before = new LinkedHashMap<Account, String>();
        there.forEach(account -> before.put(account, sees(unit(account), day.minusDays(1))));
        var units =
                organisation.find(changed, day.minusDays(1)).stream().collect(Collectors.toMap(Unit::id, Unit::title));
        return change -> List.of(effect(before, units, day));
    }

    private static UnitId unit(Account account) {
        return Objects.requireNonNull(account.unit());
    }

    private Effect effect(Map<Account, String> before, Map<UnitId, String> units, LocalDate day) {
        String title = texts.of("access.effect.title");
        if (before.isEmpty()) {
            return Effect.of(title, texts.of("access.effect.none"));
        }
        var rows = new ArrayList<Row>();
        before.forEach((account, seen) -> {
            var unit = unit(account);
            boolean stays = organisation.find(unit, day).isPresent();
            rows.add(new Row(
                    List.of(
                            account.name(),
                            units.getOrDefault(unit, ""),
                            seen,
                            stays ? sees(unit, day) : texts.of("access.effect.past")),
                    stays ? "" : texts.of("access.effect.open", heirs(unit, day))));
        });
        return new Effect(
                title,
                texts.of("access.effect.said"),
                List.of(
                        texts.of("access.effect.account"),
                        texts.of("access.effect.unit"),
                        texts.of("access.effect.before"),
                        texts.of("access.effect.after")),
                rows);
    }

    /** "Xã Đông Tây, 27 thôn, tổ dân phố". */
    private String sees(UnitId id, LocalDate on) {
        return organisation
                .find(id, on)
                .map(unit -> Stream.concat(
                                Stream.of(unit.title()),
                                Arrays.stream(Level.values())
                                        .filter(level -> level.below(unit.level()))
                                        .map(level -> count(unit, level, on))
                                        .filter(Objects::nonNull))
                        .collect(Collectors.joining(", ")))
                .orElseGet(() -> texts.of("access.effect.past"));
    }

    private @Nullable String count(Unit unit, Level level, LocalDate on) {
        int count = organisation.below(unit.id(), level, on).size();
        return count == 0
                ? null
                : texts.of("organisation.count." + level, texts.numbers().of(count));
    }

    private String heirs(UnitId unit, LocalDate on) {
        var ids = organisation.successions(unit).stream()
                .filter(step -> unit.equals(step.predecessor()) && on.equals(step.day()))
                .flatMap(step -> Stream.ofNullable(step.successor()))
                .toList();
        var names = organisation.find(ids, on).stream().map(Unit::fullName).collect(Collectors.joining(", "));
        return names.isEmpty() ? texts.of("access.effect.elsewhere") : names;
    }
}
