/** Reports that are looked through before they are signed (soát báo cáo): handed over, marked, mended and taken away again. */
@NullMarked
package vn.gandan.writing.proofs;

import org.jspecify.annotations.NullMarked;
