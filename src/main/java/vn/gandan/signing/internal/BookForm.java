package vn.gandan.signing.internal;

import java.time.LocalDate;
import vn.gandan.directives.Symbol;

/** A book that goes on from a book of paper, whose last number was this one, of this day. */
record BookForm(Symbol.Side side, String issuer, String type, int through, LocalDate day, String reason) {}
