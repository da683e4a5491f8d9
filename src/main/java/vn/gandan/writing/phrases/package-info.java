/**
 * What a report says of its figures: sentence patterns (mẫu câu) that people write, and the Vietnamese that becomes of them
 * once the figures are there. Plain Java; knows no database and no page.
 */
@NamedInterface("phrases")
@NullMarked
package vn.gandan.writing.phrases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
