@NullMarked
package vn.gandan.organisation.internal;

import org.jspecify.annotations.NullMarked;
