@NullMarked
package vn.gandan.analysis.internal;

import org.jspecify.annotations.NullMarked;
