package vn.gandan.signing.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.gandan.directives.Symbol.Side;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Actor;
import vn.gandan.shared.Scope;
import vn.gandan.signing.NewPaper;
import vn.gandan.signing.Paper;
import vn.gandan.signing.SignatureOrder;
import vn.gandan.signing.SignedBy;
import vn.gandan.signing.Signing;
import vn.gandan.support.TestPapers;

/** An office whose papers nobody else's test numbers: its letters are its own. */
record Office(Signing signing, Unit unit, String letters) {

    static final SignedBy HEAD = new SignedBy("Nguyễn Minh Hòa", "Trưởng ban", SignedBy.Capacity.DIRECT);

    static Office of(Signing signing, Unit unit) {
        return new Office(signing, unit, "BTG" + newLetters());
    }

    private static String newLetters() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "").toUpperCase(Locale.ROOT);
    }

    Scope scope() {
        return new Scope(Actor.system("test"), unit.province(), List.of(unit.path()));
    }

    NewPaper paper(Side side, String type, String title) {
        return new NewPaper(
                unit,
                side,
                type,
                List.of(letters),
                title,
                TestPapers.CODE,
                UUID.randomUUID().toString());
    }

    Paper submitted(String type, String title) {
        return submitted(paper(Side.PARTY, type, title));
    }

    Paper submitted(NewPaper paper) {
        return scope().get(() -> signing.submit(paper));
    }

    Paper approved(String type, String title) {
        return approved(paper(Side.PARTY, type, title));
    }

    Paper approved(NewPaper paper) {
        var submitted = submitted(paper);
        return scope().get(() -> signing.approve(submitted.id(), submitted.version()));
    }

    Paper signed(Paper approved, LocalDate day) {
        return scope().get(() -> signing.sign(approved.id(), approved.version(), new SignatureOrder(day, HEAD)));
    }
}
