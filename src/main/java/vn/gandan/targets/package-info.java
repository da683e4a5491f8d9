/** What was planned for a unit and period, on which basis, and how far it is reached (chỉ tiêu kế hoạch giao). */
@ApplicationModule(allowedDependencies = {"shared", "audit", "organisation", "access", "indicators", "reporting"})
@NullMarked
package vn.gandan.targets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
