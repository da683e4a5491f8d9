@NullMarked
package vn.gandan.reminders.internal;

import org.jspecify.annotations.NullMarked;
