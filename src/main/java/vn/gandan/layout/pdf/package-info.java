/** Sheets as PDF/A-2b, with their letters inside. */
@NullMarked
package vn.gandan.layout.pdf;

import org.jspecify.annotations.NullMarked;
