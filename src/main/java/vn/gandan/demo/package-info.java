/** The demo province: real units, published totals, made-up hamlets (dữ liệu minh họa). */
@ApplicationModule(allowedDependencies = {"shared", "audit", "organisation", "access", "indicators", "reporting"})
@NullMarked
package vn.gandan.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
