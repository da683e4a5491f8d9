package vn.gandan.demo.internal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A step of the demo, which is whole or not there. */
@Service
@Transactional
class DemoStep {

    void take(Runnable step) {
        step.run();
    }
}
