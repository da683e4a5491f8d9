/** Figures with provenance, and their roll-up (báo cáo số liệu). */
@ApplicationModule(allowedDependencies = {"shared", "audit", "organisation", "access", "indicators"})
@NullMarked
package vn.gandan.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
