/** Reports in the official layout (soạn báo cáo). */
@ApplicationModule(allowedDependencies = {"shared", "layout", "organisation", "access", "indicators", "reporting"})
@NullMarked
package vn.gandan.writing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
