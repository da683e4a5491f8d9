@NullMarked
package vn.gandan.shared.internal;

import org.jspecify.annotations.NullMarked;
