/** Reports in the official layout (soạn báo cáo). */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::papers",
            "layout",
            "signing",
            "audit",
            "organisation",
            "access",
            "directives",
            "indicators",
            "reporting",
            "targets",
            "reading",
            "reading::language",
            "reading::proposals"
        })
@NullMarked
package vn.gandan.writing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
