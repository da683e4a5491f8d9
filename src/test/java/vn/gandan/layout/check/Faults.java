package vn.gandan.layout.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Gathers what is wrong. */
class Faults {

    private final List<Fault> all = new ArrayList<>();

    void unless(boolean right, String place, String what) {
        if (!right) {
            all.add(new Fault(place, what));
        }
    }

    void same(Object is, Object shouldBe, String place, String what) {
        unless(Objects.equals(is, shouldBe), place, what + " is " + is + ", not " + shouldBe);
    }

    List<Fault> all() {
        return List.copyOf(all);
    }
}
