package vn.gandan.directives.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.directives.Document;
import vn.gandan.directives.DocumentId;
import vn.gandan.directives.NewDocument;
import vn.gandan.directives.Tier;
import vn.gandan.shared.VietnameseText;

/** Makes of what was typed the paper as it will stand in the register. */
@Component
class Drafts {

    private final Numbering numbering;
    private final Lexicon lexicon;

    Drafts(Numbering numbering, Lexicon lexicon) {
        this.numbering = numbering;
        this.lexicon = lexicon;
    }

    Document of(NewDocument entry) {
        return document(entry, numbering.of(entry));
    }

    private Document document(NewDocument entry, Numbered numbered) {
        var issuer = entry.issuer();
        var tier = Tier.of(issuer == null ? null : issuer.level());
        return new Document(
                new DocumentId(issuer == null ? Provinces.CENTRE : issuer.province(), UUID.randomUUID()),
                issuer == null ? null : issuer.id(),
                issuer == null ? Document.CENTRE : issuer.path(),
                tier,
                numbered.system(),
                numbered.type(),
                numbered.number(),
                numbered.issuers(),
                numbered.run(),
                numbered.symbol(),
                numbered.written(),
                body(entry, numbered, tier),
                VietnameseText.nfc(entry.title().strip()),
                text(entry.signer()),
                entry.issuedOn(),
                entry.effectiveOn(),
                null,
                null,
                text(entry.origin()),
                false,
                0);
    }

    private String body(NewDocument entry, Numbered numbered, Tier tier) {
        var said = text(entry.body());
        if (said != null) {
            return said;
        }
        return lexicon.issuerName(numbered.issuers(), tier, entry.issuer())
                .orElseGet(() -> entry.issuer() == null
                        ? numbered.issuers()
                        : entry.issuer().title());
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : VietnameseText.nfc(typed.strip());
    }
}
