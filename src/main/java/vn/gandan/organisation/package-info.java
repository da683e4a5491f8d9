/** Units through time (đơn vị). */
@ApplicationModule(allowedDependencies = {"shared", "audit"})
@NullMarked
package vn.gandan.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
