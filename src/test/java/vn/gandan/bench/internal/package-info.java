@NullMarked
package vn.gandan.bench.internal;

import org.jspecify.annotations.NullMarked;
