/** Vietnamese text, numbers, dates, periods, refusals, scope and the database itself; knows no module. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.gandan.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
