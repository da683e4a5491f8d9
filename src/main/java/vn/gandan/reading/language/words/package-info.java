/** Letters, words and spellings of Vietnamese, as all of them read them. */
@NullMarked
package vn.gandan.reading.language.words;

import org.jspecify.annotations.NullMarked;
