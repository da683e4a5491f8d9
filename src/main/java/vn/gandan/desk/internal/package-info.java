/** Pages; the types that templates read are public, since those are compiled in a package of their own. */
@NullMarked
package vn.gandan.desk.internal;

import org.jspecify.annotations.NullMarked;
