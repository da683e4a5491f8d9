@NullMarked
package vn.gandan.territory.internal;

import org.jspecify.annotations.NullMarked;
