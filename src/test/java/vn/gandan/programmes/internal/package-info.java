@NullMarked
package vn.gandan.programmes.internal;

import org.jspecify.annotations.NullMarked;
