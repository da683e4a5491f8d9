@NullMarked
package vn.gandan.reading.language.figures;

import org.jspecify.annotations.NullMarked;
