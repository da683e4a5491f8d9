/**
 * What a Vietnamese report says, found in its text: plain Java, no framework, no database. All places count UTF-16 units of
 * the {@link vn.gandan.shared.CleanText} that was read, the end not included.
 */
@NamedInterface("language")
@NullMarked
package vn.gandan.reading.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
