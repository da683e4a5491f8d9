@NullMarked
package vn.gandan.reading.language.citations;

import org.jspecify.annotations.NullMarked;
