/** What was changed, by whom; the sealed chain (nhật ký). */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package vn.gandan.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
