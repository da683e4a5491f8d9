@NullMarked
package vn.gandan.writing.internal;

import org.jspecify.annotations.NullMarked;
