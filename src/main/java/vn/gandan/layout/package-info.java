/** What an official paper is, and how it is drawn as Word and as PDF/A (thể thức văn bản). No figures, no database. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package vn.gandan.layout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
