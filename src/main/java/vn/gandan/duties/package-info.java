/** What is owed, by whom, by when: duties, clocks, working days, law as data (nhiệm vụ, thời hạn). */
@ApplicationModule(allowedDependencies = {"shared", "audit", "organisation", "access"})
@NullMarked
package vn.gandan.duties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
