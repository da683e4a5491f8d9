/** Tells people what waits for them, in the program, by letter and in their calendar, and never in a storm (nhắc việc). */
@ApplicationModule(allowedDependencies = {"shared", "audit", "organisation", "access", "mail", "duties"})
@NullMarked
package vn.gandan.reminders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
