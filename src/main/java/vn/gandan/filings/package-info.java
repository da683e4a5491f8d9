/** Forms filled in by units: drafted, sent, approved or returned, locked (phiếu báo cáo). */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "organisation",
            "access",
            "duties",
            "directives",
            "programmes",
            "indicators",
            "forms",
            "reporting"
        })
@NullMarked
package vn.gandan.filings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
