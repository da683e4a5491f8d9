@NullMarked
package vn.gandan.demo.internal;

import org.jspecify.annotations.NullMarked;
