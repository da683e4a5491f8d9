/** The officials' pages: home, totals, provenance (bàn làm việc). */
@ApplicationModule(
        allowedDependencies = {"shared", "audit", "organisation", "access", "indicators", "reporting", "writing"})
@NullMarked
package vn.gandan.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
