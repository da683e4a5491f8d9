@NullMarked
package vn.gandan.reading.internal;

import org.jspecify.annotations.NullMarked;
