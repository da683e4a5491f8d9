package vn.gandan.directives.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.directives.Document;
import vn.gandan.directives.DocumentId;
import vn.gandan.directives.LinkKind;
import vn.gandan.directives.NewDocument;
import vn.gandan.directives.NewFile;
import vn.gandan.organisation.Unit;

/** A paper to be registered, told in the words of the register. */
final class Papers {

    private final @Nullable Unit issuer;
    private final @Nullable String symbol;
    private @Nullable String type;
    private @Nullable String body;
    private @Nullable String run;
    private String title = "về công tác dân vận";
    private @Nullable String signer;
    private @Nullable LocalDate issuedOn;
    private @Nullable NewFile file;
    private final List<NewDocument.NewLink> links = new ArrayList<>();

    private Papers(@Nullable Unit issuer, @Nullable String symbol) {
        this.issuer = issuer;
        this.symbol = symbol;
    }

    static Papers of(@Nullable Unit issuer, @Nullable String symbol) {
        return new Papers(issuer, symbol);
    }

    Papers on(int year, int month, int day) {
        issuedOn = LocalDate.of(year, month, day);
        return this;
    }

    Papers type(String code) {
        type = code;
        return this;
    }

    Papers body(String name) {
        body = name;
        return this;
    }

    Papers run(String name) {
        run = name;
        return this;
    }

    Papers title(String words) {
        title = words;
        return this;
    }

    Papers signer(String name) {
        signer = name;
        return this;
    }

    Papers file(String name, byte[] content) {
        file = new NewFile(name, content);
        return this;
    }

    Papers link(LinkKind kind, DocumentId target) {
        links.add(new NewDocument.NewLink(kind, target, null));
        return this;
    }

    Papers carriesOut(Document target) {
        return link(LinkKind.IMPLEMENTS, target.id());
    }

    NewDocument entry() {
        return new NewDocument(issuer, symbol, type, body, run, title, signer, issuedOn, null, null, links, file);
    }
}
