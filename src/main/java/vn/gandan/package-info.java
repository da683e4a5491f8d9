/** The application; its modules are the packages below. */
@NullMarked
package vn.gandan;

import org.jspecify.annotations.NullMarked;
