/** The officials' pages: home, totals, provenance (bàn làm việc). */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organisation",
            "access",
            "indicators",
            "forms",
            "reporting",
            "filings",
            "reviews",
            "analysis",
            "reading"
        })
@NullMarked
package vn.gandan.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
