/**
 * The text of a file, whatever program wrote it and in whatever encoding. A word of its own inside {@code shared}, open to
 * the modules that take papers in.
 */
@NamedInterface("papers")
@NullMarked
package vn.gandan.shared.papers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
