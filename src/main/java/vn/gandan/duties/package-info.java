/** What is owed, by whom, by when and why: one mechanism for all modules (nhiệm vụ, thời hạn). */
@ApplicationModule(allowedDependencies = {"shared", "audit", "organisation", "access"})
@NullMarked
package vn.gandan.duties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
