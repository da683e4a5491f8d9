/**
 * What a report says, held against what is known (soát số liệu): figures, percentages, tables, years, papers and names of
 * units. Plain Java; knows no database and no page. Silent wherever the text leaves room for another meaning.
 */
@NullMarked
package vn.gandan.writing.proofing;

import org.jspecify.annotations.NullMarked;
