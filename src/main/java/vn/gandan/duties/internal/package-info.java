@NullMarked
package vn.gandan.duties.internal;

import org.jspecify.annotations.NullMarked;
