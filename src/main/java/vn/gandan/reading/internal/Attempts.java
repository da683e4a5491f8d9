package vn.gandan.reading.internal;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One thing tried while a report is written. Where another module refuses it, it alone is taken back. */
@Component
class Attempts {

    @Transactional(propagation = Propagation.NESTED)
    public <T> T of(Supplier<T> work) {
        return work.get();
    }
}
