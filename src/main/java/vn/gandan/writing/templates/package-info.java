/** Templates that clerks made of their unit's papers in Word (văn bản mẫu), each valid from a day on. */
@NullMarked
package vn.gandan.writing.templates;

import org.jspecify.annotations.NullMarked;
