@NullMarked
package vn.gandan.access.internal;

import org.jspecify.annotations.NullMarked;
