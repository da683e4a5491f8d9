/** What was directed, and who turned it into work: documents, their symbols, citations and cascade (văn bản chỉ đạo). */
@ApplicationModule(
        allowedDependencies = {"shared", "shared::papers", "audit", "organisation", "access", "duties", "reminders"})
@NullMarked
package vn.gandan.directives;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
