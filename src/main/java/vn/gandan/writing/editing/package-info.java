/** The pages on which outlines of reports are read and written (đề cương báo cáo). */
@NullMarked
package vn.gandan.writing.editing;

import org.jspecify.annotations.NullMarked;
