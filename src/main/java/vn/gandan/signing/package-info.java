/** Papers approved, numbered, signed and sent; what was signed stays as it was (ký, phát hành). */
@ApplicationModule(allowedDependencies = {"shared", "audit", "organisation", "access", "directives"})
@NullMarked
package vn.gandan.signing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
