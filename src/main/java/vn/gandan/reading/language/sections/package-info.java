/** The parts of a report: headings, sentences and what surrounds them. */
@NullMarked
package vn.gandan.reading.language.sections;

import org.jspecify.annotations.NullMarked;
