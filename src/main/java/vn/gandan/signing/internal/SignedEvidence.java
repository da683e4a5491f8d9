package vn.gandan.signing.internal;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.audit.Audit;
import vn.gandan.audit.Evidence;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.Texts;

/** Proves that signed papers are as they were signed, and that every number of every book is explained once. */
@Service
@Transactional(readOnly = true)
class SignedEvidence implements Evidence {

    private final EvidenceStore store;
    private final Audit audit;
    private final MessageSource messages;
    private final Texts text;

    SignedEvidence(EvidenceStore store, Audit audit, MessageSource messages, Texts text) {
        this.store = store;
        this.audit = audit;
        this.messages = messages;
        this.text = text;
    }

    /** Each file against its hash, and each hash against the trail, whose chain proves itself. */
    @Override
    public Finding check(ProvinceId province) {
        var broken = new LinkedHashSet<Broken>();
        store.alteredFiles(province).forEach(symbol -> broken.add(new Broken("FILES", symbol)));
        var signed = recorded(province, Signatures.SIGNED);
        var sealed = recorded(province, Seals.SEALED);
        var kept = store.kept(province);
        for (var one : kept) {
            var subject = Chronicle.subject(one.paper());
            var trail = signed.remove(subject);
            var seal = sealed.getOrDefault(subject, Map.of());
            if (trail == null
                    || !one.docx().equals(trail.get("docx"))
                    || !one.pdf().equals(trail.get("pdf"))
                    || !Objects.equals(one.seal(), seal.get("pdf"))) {
                broken.add(new Broken("FILES", one.symbol()));
            }
            if (!store.figuresStand(one)) {
                broken.add(new Broken("FIGURES", one.symbol()));
            }
        }
        signed.forEach((subject, trail) -> broken.add(new Broken("MISSING", trail.getOrDefault("symbol", subject))));
        store.unexplained(province).forEach(number -> broken.add(new Broken("NUMBER", number)));
        return new Finding(kept.size(), List.copyOf(broken));
    }

    /** The details of an act by its subject. */
    private Map<String, Map<String, String>> recorded(ProvinceId province, String act) {
        var details = new LinkedHashMap<String, Map<String, String>>();
        audit.recorded(province, act).forEach(row -> details.put(row.subject(), row.details()));
        return details;
    }

    @Override
    public String intact(long checked) {
        return text.of("signing.verify.intact", text.numbers().of(checked));
    }

    @Override
    public String altered(Broken broken, Locale language) {
        return messages.getMessage("signing.verify." + broken.what(), new Object[] {broken.name()}, language);
    }
}
