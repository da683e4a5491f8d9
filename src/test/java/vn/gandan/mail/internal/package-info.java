@NullMarked
package vn.gandan.mail.internal;

import org.jspecify.annotations.NullMarked;
