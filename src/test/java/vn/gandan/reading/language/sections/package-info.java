@NullMarked
package vn.gandan.reading.language.sections;

import org.jspecify.annotations.NullMarked;
