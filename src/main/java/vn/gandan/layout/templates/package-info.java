/** Papers laid out by a clerk in Word: placeholders, what is wrong with them, and how they are filled. */
@NullMarked
package vn.gandan.layout.templates;

import org.jspecify.annotations.NullMarked;
