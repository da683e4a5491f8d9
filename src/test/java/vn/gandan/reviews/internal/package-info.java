@NullMarked
package vn.gandan.reviews.internal;

import org.jspecify.annotations.NullMarked;
