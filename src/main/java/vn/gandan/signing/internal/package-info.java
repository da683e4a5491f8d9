@NullMarked
package vn.gandan.signing.internal;

import org.jspecify.annotations.NullMarked;
