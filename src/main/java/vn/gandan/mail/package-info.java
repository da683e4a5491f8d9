/** Letters that the program sends: none is lost, none is sent twice (thư điện tử). */
@ApplicationModule(allowedDependencies = {"shared", "audit", "organisation", "access"})
@NullMarked
package vn.gandan.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
