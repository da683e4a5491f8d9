/** The demo province: real units, published totals, made-up hamlets (dữ liệu minh họa). */
@ApplicationModule(allowedDependencies = {"shared", "organisation", "access", "reporting"})
@NullMarked
package vn.gandan.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
