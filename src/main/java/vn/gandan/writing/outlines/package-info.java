/** What a report is made of (đề cương báo cáo): data that people write and change, one version after the other. */
@NullMarked
package vn.gandan.writing.outlines;

import org.jspecify.annotations.NullMarked;
