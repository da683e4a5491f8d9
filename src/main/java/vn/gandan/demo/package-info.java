/** The demo province: real units, published totals and papers, made-up hamlets and work (dữ liệu minh họa). */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organisation",
            "access",
            "duties",
            "directives",
            "programmes",
            "indicators",
            "forms",
            "reporting",
            "filings",
            "reading"
        })
@NullMarked
package vn.gandan.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
