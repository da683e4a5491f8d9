/** How fast it is, measured beside what is the least that the machine could do (đo tốc độ). */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organisation",
            "access",
            "duties",
            "directives",
            "indicators",
            "forms",
            "reporting",
            "reading :: language"
        })
@NullMarked
package vn.gandan.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
