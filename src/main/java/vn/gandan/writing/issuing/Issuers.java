package vn.gandan.writing.issuing;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.gandan.layout.Issuer;
import vn.gandan.layout.Recipients;
import vn.gandan.layout.Signing;
import vn.gandan.layout.Tradition;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.UnitId;

/**
 * Who issues a paper about a unit on a given day: the body that stands then. A province or district that has ended is
 * reported on by the commission of the province that it is part of now.
 */
@Component
public class Issuers {

    /** From 1 March 2025 in the first provinces; that all followed on this day, and the new symbol: unconfirmed. */
    private static final LocalDate COMMISSIONS_MERGED = LocalDate.of(2025, 3, 1);

    private static final String COMMITTEE = "ỦY BAN NHÂN DÂN";

    private final Organisation organisation;

    Issuers(Organisation organisation) {
        this.organisation = organisation;
    }

    public Issuing of(Unit unit, LocalDate day) {
        return switch (unit.level()) {
            case PROVINCE -> commission(standing(unit, day), day);
            case DISTRICT -> commission(standing(provinceOf(unit), day), day);
            case COMMUNE -> ofCommune(standing(unit, day), Tradition.PARTY);
            case HAMLET -> cell(standing(unit, day));
        };
    }

    /** By the rules of the Party or of the State. */
    public Issuing of(Unit unit, Tradition tradition, LocalDate day) {
        return switch (tradition) {
            case PARTY -> of(unit, day);
            case STATE -> authority(unit, day);
        };
    }

    /** A hamlet issues no papers of the State, and a district none any more. */
    private Issuing authority(Unit unit, LocalDate day) {
        return switch (unit.level()) {
            case PROVINCE -> provincial(standing(unit, day));
            case DISTRICT -> provincial(standing(provinceOf(unit), day));
            case COMMUNE -> ofCommune(standing(unit, day), Tradition.STATE);
            case HAMLET -> {
                var commune = organisation.unit(Objects.requireNonNull(unit.parent()), unit.on());
                yield ofCommune(standing(commune, day), Tradition.STATE);
            }
        };
    }

    private static Issuing provincial(Unit province) {
        String above = (isCity(province) ? "Thành ủy " : "Tỉnh ủy ") + province.name();
        return new Issuing(
                province,
                committeeOf(province.fullName()),
                province.name(),
                Signing.onBehalfOf(COMMITTEE, "CHỦ TỊCH"),
                new Recipients(List.of("Thường trực " + above + " (để báo cáo)"), "VT"));
    }

    private static Issuing communal(Unit commune, Unit province) {
        return new Issuing(
                commune,
                committeeOf(commune.fullName()),
                commune.title(),
                Signing.onBehalfOf(COMMITTEE, "CHỦ TỊCH"),
                new Recipients(
                        List.of(
                                "Ủy ban nhân dân " + province.fullName() + " (để báo cáo)",
                                "Đảng ủy " + commune.fullName() + " (để báo cáo)"),
                        "VT"));
    }

    /** No body stands above its name; so it was by 01/2011/TT-BNV, and 30/2020/NĐ-CP does not tell (unconfirmed). */
    private static Issuer committeeOf(String unit) {
        return new Issuer(List.of(), List.of(COMMITTEE, capitals(unit)), "Ủy ban nhân dân " + unit, "UBND");
    }

    private static boolean isCity(Unit province) {
        return province.kind().startsWith("thành phố");
    }

    private Issuing ofCommune(Unit commune, Tradition tradition) {
        return of(commune, provinceOf(commune), tradition);
    }

    private static Issuing of(Unit commune, Unit province, Tradition tradition) {
        return switch (tradition) {
            case PARTY -> committee(commune, province);
            case STATE -> communal(commune, province);
        };
    }

    /** The same for many units at once: communes share their province, and most went on as one. */
    public Map<UnitId, Issuing> of(Collection<Unit> units, Tradition tradition, LocalDate day) {
        var heirs = organisation.heirs(units.stream().map(Unit::id).toList(), day);
        var standing = organisation.find(Set.copyOf(heirs.values()), day).stream()
                .collect(toMap(Unit::id, Function.identity()));
        var provinces = new HashMap<ProvinceId, Unit>();
        var issuing = new HashMap<UnitId, Issuing>();
        for (var unit : units) {
            var heir = standing.get(heirs.get(unit.id()));
            issuing.put(
                    unit.id(),
                    heir != null && unit.level() == Level.COMMUNE && heir.level() == Level.COMMUNE
                            ? of(heir, provinces.computeIfAbsent(heir.province(), same -> provinceOf(heir)), tradition)
                            : of(unit, tradition, day));
        }
        return issuing;
    }

    /** The province's commission signs by its head, without T/M, which is a committee's (unconfirmed). */
    public static Issuing commission(Unit province, LocalDate day) {
        boolean merged = !day.isBefore(COMMISSIONS_MERGED);
        String above = (isCity(province) ? "Thành ủy " : "Tỉnh ủy ") + province.name();
        return new Issuing(
                province,
                new Issuer(
                        List.of(capitals(above)),
                        merged ? List.of("BAN TUYÊN GIÁO", "VÀ DÂN VẬN") : List.of("BAN DÂN VẬN"),
                        (merged ? "Ban Tuyên giáo và Dân vận " : "Ban Dân vận ") + above,
                        merged ? "BTGDVTU" : "BDVTU"),
                province.name(),
                Signing.by("TRƯỞNG BAN"),
                new Recipients(List.of("Thường trực " + above + " (để báo cáo)"), "Văn phòng Ban"));
    }

    private static Issuing committee(Unit commune, Unit province) {
        return new Issuing(
                commune,
                new Issuer(
                        List.of("ĐẢNG BỘ", capitals(province.fullName())),
                        List.of("ĐẢNG ỦY " + capitals(commune.fullName())),
                        "Đảng ủy " + commune.fullName(),
                        // ĐU is a form in use, unconfirmed for the committees of 2025.
                        "ĐU"),
                commune.title(),
                Signing.onBehalfOf("ĐẢNG ỦY", "BÍ THƯ"),
                new Recipients(
                        List.of("Thường trực Tỉnh ủy " + province.name() + " (để báo cáo)"), "Văn phòng Đảng ủy"));
    }

    private Issuing cell(Unit hamlet) {
        var commune = organisation.unit(Objects.requireNonNull(hamlet.parent()), hamlet.on());
        return new Issuing(
                hamlet,
                new Issuer(
                        List.of("ĐẢNG BỘ " + capitals(commune.fullName())),
                        List.of("CHI BỘ " + capitals(hamlet.fullName())),
                        "Chi bộ " + hamlet.fullName(),
                        "CB"),
                commune.title(),
                Signing.onBehalfOf("CHI BỘ", "BÍ THƯ"),
                new Recipients(List.of("Đảng ủy " + commune.fullName() + " (để báo cáo)"), "chi bộ"));
    }

    /** As of the unit's own day: one that ended without a successor stands in no province today. */
    private Unit provinceOf(Unit unit) {
        return organisation.lineage(unit.id(), unit.on()).getFirst();
    }

    /** The unit itself as of the day, or what it became. */
    public Unit standing(Unit unit, LocalDate day) {
        return organisation
                .find(unit.id(), day)
                .or(() -> organisation.successions(unit.id()).stream()
                        .filter(step -> step.predecessor().equals(unit.id()) && !step.goesOn())
                        .map(step -> step.successor())
                        .filter(Objects::nonNull)
                        .map(successor -> standing(successor, day))
                        .findFirst())
                .orElse(unit);
    }

    private Unit standing(UnitId id, LocalDate day) {
        return organisation.unit(id, day);
    }

    private static String capitals(String name) {
        return name.toUpperCase(Locale.of("vi"));
    }
}
