/** Looking at what units sent: approve, return, see who is late, remind (duyệt số liệu). */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "organisation",
            "access",
            "duties",
            "reminders",
            "indicators",
            "forms",
            "reporting",
            "filings"
        })
@NullMarked
package vn.gandan.reviews;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
