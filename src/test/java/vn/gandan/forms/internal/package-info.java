@NullMarked
package vn.gandan.forms.internal;

import org.jspecify.annotations.NullMarked;
