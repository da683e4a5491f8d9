/** Merging, splitting, renaming and moving units, with what it does to everything that stands on them (sắp xếp đơn vị). */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "organisation",
            "access",
            "duties",
            "indicators",
            "forms",
            "reporting",
            "filings"
        })
@NullMarked
package vn.gandan.territory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
