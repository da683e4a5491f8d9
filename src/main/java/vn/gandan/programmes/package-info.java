/** What a unit sets out to do in a year, alone or with another body, and what its briefings concluded (chương trình công tác). */
@ApplicationModule(allowedDependencies = {"shared", "audit", "organisation", "access", "duties", "directives"})
@NullMarked
package vn.gandan.programmes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
