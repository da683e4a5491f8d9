/** Which body issues a paper about a unit, and how it signs (cơ quan ban hành). */
@NullMarked
package vn.gandan.writing.issuing;

import org.jspecify.annotations.NullMarked;
