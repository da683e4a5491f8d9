@NullMarked
package vn.gandan.workbooks.internal;

import org.jspecify.annotations.NullMarked;
