@NullMarked
package vn.gandan.targets.internal;

import org.jspecify.annotations.NullMarked;
