package vn.gandan.signing.internal;

import vn.gandan.directives.Symbol;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.UnitId;
import vn.gandan.signing.Paper;

/** In which book a paper counts: a joint one in that of its lead. */
record BookKey(
        ProvinceId province, String path, UnitId unit, String issuer, Symbol.Side side, String type, String run) {

    static BookKey of(Paper paper, String run) {
        return new BookKey(
                paper.id().province(),
                paper.path(),
                paper.unit(),
                paper.issuers().getFirst(),
                paper.side(),
                paper.type(),
                run);
    }
}
