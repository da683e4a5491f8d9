@NullMarked
package vn.gandan.reporting.internal;

import org.jspecify.annotations.NullMarked;
