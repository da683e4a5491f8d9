package vn.gandan.demo.internal;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.gandan.organisation.NewHamlet;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.UnitId;

/**
 * The demo province's hamlets: as many as were published for the whole province, spread over its communes, with made-up
 * names. Wards and towns have numbered quarters (tổ dân phố), numbered through the district.
 */
final class HamletPlan {

    static final int HAMLETS = 2071;

    private static final int AT_LEAST = 4;

    private final Map<HamletNames, Iterator<String>> names = new EnumMap<>(HamletNames.class);
    private final List<NewHamlet> hamlets = new ArrayList<>();

    private HamletPlan() {}

    /** In the order of the codes, which no collation can change. */
    static List<NewHamlet> of(List<Unit> districts, List<Unit> communes) {
        var plan = new HamletPlan();
        var codes = new TreeMap<String, List<Unit>>();
        Map<UnitId, List<Unit>> under =
                communes.stream().collect(groupingBy(commune -> Objects.requireNonNull(commune.parent())));
        districts.forEach(district -> codes.put(code(district), under.getOrDefault(district.id(), List.of())));
        var sizes = sizes(communes);
        codes.forEach((district, some) -> plan.addDistrict(district, some, sizes));
        return plan.hamlets;
    }

    private static Map<String, Integer> sizes(List<Unit> communes) {
        var codes = communes.stream().map(HamletPlan::code).sorted().toList();
        long[] weights = codes.stream()
                .mapToLong(code -> Dice.between(50, 150, code + " hamlets"))
                .toArray();
        long[] more = Apportionment.of(HAMLETS - (long) AT_LEAST * codes.size(), weights);
        var sizes = new TreeMap<String, Integer>();
        IntStream.range(0, more.length).forEach(place -> sizes.put(codes.get(place), AT_LEAST + (int) more[place]));
        return sizes;
    }

    private void addDistrict(String district, List<Unit> communes, Map<String, Integer> sizes) {
        var made = names.computeIfAbsent(HamletNames.ofDistrict(district), HamletNames::inOrder);
        int quarters = 0;
        for (var commune : communes.stream().sorted(comparing(HamletPlan::code)).toList()) {
            int size = sizes.getOrDefault(code(commune), AT_LEAST);
            boolean town = !commune.kind().equals("xã");
            for (int number = 1; number <= size; number++) {
                String name = town ? String.valueOf(++quarters) : made.next();
                hamlets.add(new NewHamlet(commune.id(), commune.on(), town ? "tổ dân phố" : "thôn", name, number));
            }
        }
    }

    private static String code(Unit unit) {
        return Objects.requireNonNull(unit.code());
    }
}
