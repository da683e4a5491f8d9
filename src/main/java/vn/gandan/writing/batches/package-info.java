/** Reports of many units, composed in one go. */
@NullMarked
package vn.gandan.writing.batches;

import org.jspecify.annotations.NullMarked;
