@NullMarked
package vn.gandan.indicators.internal;

import org.jspecify.annotations.NullMarked;
