/** Figures compared: over units, indicators and periods, as tables, charts and maps (phân tích số liệu). */
@ApplicationModule(
        allowedDependencies = {"shared", "organisation", "access", "indicators", "forms", "reporting", "targets"})
@NullMarked
package vn.gandan.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
