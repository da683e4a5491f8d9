/** The figures that a text states, and what in the catalogue they seem to be. */
@NamedInterface("language")
@NullMarked
package vn.gandan.reading.language.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
