package vn.gandan.duties.internal;

import java.util.List;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.Scope;

/** The provinces in which the running work sees anything: its own and those that were merged into it. */
final class Provinces {

    private Provinces() {}

    static List<Integer> inScope() {
        return Scope.required().paths().stream()
                .map(path -> ProvinceId.ofPath(path).value())
                .distinct()
                .toList();
    }
}
