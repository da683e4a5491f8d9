package vn.gandan.directives.internal;

import java.util.stream.Stream;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.Scope;

/** Where papers that the running work can see may stand: its own provinces, those merged into them, and the centre. */
final class Provinces {

    static final ProvinceId CENTRE = new ProvinceId(0);

    private Provinces() {}

    static Integer[] inScope() {
        var own = Scope.required().paths().stream()
                .map(path -> ProvinceId.ofPath(path).value());
        return Stream.concat(Stream.of(CENTRE.value()), own).distinct().toArray(Integer[]::new);
    }
}
