@NullMarked
package vn.gandan.desk.internal;

import org.jspecify.annotations.NullMarked;
