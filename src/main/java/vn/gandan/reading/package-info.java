/** Figures, papers, shortcomings and tasks read out of reports that were written elsewhere (đọc báo cáo). */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::papers",
            "audit",
            "organisation",
            "access",
            "duties",
            "directives",
            "indicators",
            "reporting"
        })
@NullMarked
package vn.gandan.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
