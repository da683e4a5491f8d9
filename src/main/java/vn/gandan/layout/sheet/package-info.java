/** A paper set into lines, tables and pages, told apart from the kind of file. */
@NullMarked
package vn.gandan.layout.sheet;

import org.jspecify.annotations.NullMarked;
