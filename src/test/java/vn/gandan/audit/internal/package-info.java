@NullMarked
package vn.gandan.audit.internal;

import org.jspecify.annotations.NullMarked;
