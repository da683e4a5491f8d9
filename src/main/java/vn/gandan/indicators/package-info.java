/** Indicators and how they add up (chỉ tiêu). */
@ApplicationModule(allowedDependencies = {"shared", "organisation"})
@NullMarked
package vn.gandan.indicators;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
