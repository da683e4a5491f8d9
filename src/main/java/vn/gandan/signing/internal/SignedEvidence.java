package vn.gandan.signing.internal;

import java.util.ArrayList;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.audit.Evidence;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.Texts;

/** Proves that signed papers are as they were signed, and that every number of every book is explained once. */
@Service
@Transactional(readOnly = true)
class SignedEvidence implements Evidence {

    private final EvidenceStore store;
    private final MessageSource messages;
    private final Texts text;

    SignedEvidence(EvidenceStore store, MessageSource messages, Texts text) {
        this.store = store;
        this.messages = messages;
        this.text = text;
    }

    @Override
    public Finding check(ProvinceId province) {
        var broken = new ArrayList<Broken>();
        store.alteredFiles(province).forEach(symbol -> broken.add(new Broken("FILES", symbol)));
        long checked = 0;
        for (var kept : store.kept(province)) {
            checked++;
            if (!store.figuresStand(kept)) {
                broken.add(new Broken("FIGURES", kept.symbol()));
            }
        }
        store.unexplained(province).forEach(number -> broken.add(new Broken("NUMBER", number)));
        return new Finding(checked, broken);
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
