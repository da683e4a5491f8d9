/** Sheets as Word files. */
@NullMarked
package vn.gandan.layout.word;

import org.jspecify.annotations.NullMarked;
