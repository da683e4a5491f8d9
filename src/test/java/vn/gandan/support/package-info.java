/** What several tests need. */
@NullMarked
package vn.gandan.support;

import org.jspecify.annotations.NullMarked;
