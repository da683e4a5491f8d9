/** Forms as Excel workbooks, out and in again (biểu Excel). */
@ApplicationModule(
        allowedDependencies = {"shared", "organisation", "access", "indicators", "forms", "reporting", "filings"})
@NullMarked
package vn.gandan.workbooks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
