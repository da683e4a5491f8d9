/** Reports while they are being written (bản thảo): what the outline gave, what people made of it, and what has changed since. */
@NullMarked
package vn.gandan.writing.drafts;

import org.jspecify.annotations.NullMarked;
