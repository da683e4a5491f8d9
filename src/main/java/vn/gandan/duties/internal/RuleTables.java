package vn.gandan.duties.internal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.shared.Texts;
import vn.gandan.shared.VietnameseText;

/** Finds the rules that a reader asked for. */
@Service
@Transactional(readOnly = true)
class RuleTables {

    private final RuleStore store;
    private final History history;
    private final Texts texts;

    RuleTables(RuleStore store, History history, Texts texts) {
        this.store = store;
        this.history = history;
        this.texts = texts;
    }

    /** With the rules that are over, or without. */
    RuleTable of(String words, boolean past) {
        return RuleTable.of(store.all(), VietnameseText.nfc(words).strip(), past, history.today(), texts);
    }
}
