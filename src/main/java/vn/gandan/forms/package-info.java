/** Forms: which indicators whom is asked for, for which periods, and what may stand in them (biểu mẫu). */
@ApplicationModule(allowedDependencies = {"shared", "audit", "organisation", "access", "indicators"})
@NullMarked
package vn.gandan.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
