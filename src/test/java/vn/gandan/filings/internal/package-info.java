@NullMarked
package vn.gandan.filings.internal;

import org.jspecify.annotations.NullMarked;
