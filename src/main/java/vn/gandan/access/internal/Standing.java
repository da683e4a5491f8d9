package vn.gandan.access.internal;

import java.util.List;
import vn.gandan.shared.Actor;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.Scope;

/** Where an account stands: the path of its own unit, and its scope. */
record Standing(String path, Scope scope) {

    /** The trail of what concerns no province: accounts of the whole country. */
    static final String NATION = "/0/";

    /** For work without an account: the first place that it may see of its province. */
    static Standing ofScope(Scope scope) {
        return scope.paths().stream()
                .filter(path -> ProvinceId.ofPath(path).equals(scope.province()))
                .findFirst()
                .map(path -> new Standing(path, scope))
                .orElseGet(() -> ofNation(scope.actor()));
    }

    private static Standing ofNation(Actor actor) {
        return new Standing(NATION, new Scope(actor, new ProvinceId(0), List.of(NATION)));
    }

    ProvinceId province() {
        return scope.province();
    }
}
