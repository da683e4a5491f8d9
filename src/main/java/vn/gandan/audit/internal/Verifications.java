package vn.gandan.audit.internal;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.gandan.audit.Verification;
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
        sealer.sealWaiting();
        var listed = Scope.closed(NAME).get(sealing::trails);
        var country = Sealer.all(listed, NAME);
        return listed.stream()
                .map(province -> country.get(() -> chains.check(province)))
                .toList();
    }
}
