@NullMarked
package vn.gandan.directives.internal;

import org.jspecify.annotations.NullMarked;
