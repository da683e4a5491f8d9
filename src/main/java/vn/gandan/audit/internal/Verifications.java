package vn.gandan.audit.internal;

import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import vn.gandan.audit.Verification;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.Scope;

/** Goes through the provinces with the whole country's scope: a row moved to another's path is seen, and found altered. */
@Service
class Verifications implements Verification {

    private static final String NAME = "verify";

    private final Sealer sealer;
    private final Sealing sealing;
    private final Chains chains;

    Verifications(Sealer sealer, Sealing sealing, Chains chains) {
        this.sealer = sealer;
        this.sealing = sealing;
        this.chains = chains;
    }

    @Override
    public List<Trail> verify() {
        return check(listed -> listed);
    }

    @Override
    public Trail verify(ProvinceId province) {
        return check(listed -> List.of(province)).getFirst();
    }

    private List<Trail> check(UnaryOperator<List<ProvinceId>> which) {
        sealer.sealWaiting();
        var listed = Scope.closed(NAME).get(sealing::trails);
        var country = Sealer.all(listed, NAME);
        return which.apply(listed).stream()
                .map(province -> country.get(() -> chains.check(province)))
                .toList();
    }
}
