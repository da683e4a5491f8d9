package vn.gandan.writing.drafts;

import static java.util.stream.Collectors.toMap;
import static vn.gandan.writing.WritingError.NO_REPORT_BEFORE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.shared.Texts;
import vn.gandan.writing.drafts.BesidePage.Pair;
import vn.gandan.writing.drafts.BesidePage.Section;
import vn.gandan.writing.drafts.Composition.ToldPassage;
import vn.gandan.writing.drafts.Composition.ToldSection;
import vn.gandan.writing.phrases.Told;

/** Puts a draft beside the report of the period before, by the same outline, of the same unit. */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class BesidePages {

    private final DraftStore drafts;
    private final PassageStore passages;
    private final Desk desk;
    private final Rights rights;
    private final Texts text;

    BesidePages(DraftStore drafts, PassageStore passages, Desk desk, Rights rights, Texts text) {
        this.drafts = drafts;
        this.passages = passages;
        this.desk = desk;
        this.rights = rights;
        this.text = text;
    }

    BesidePage of(UUID id) {
        var draft = drafts.get(rights.reading(), id);
        var before = drafts.before(draft).orElseThrow(NO_REPORT_BEFORE::refuse);
        var told = told(before);
        return new BesidePage(
                id.toString(),
                draft.title(),
                text.period(draft.period()),
                before.address(),
                text.period(before.period()),
                compose(draft).sections().stream()
                        .map(section -> section(section, told))
                        .filter(section -> !section.pairs().isEmpty())
                        .toList());
    }

    private Composition compose(Draft draft) {
        return desk.open(draft, passages.of(draft)).compose();
    }

    private Map<String, List<String>> told(Draft draft) {
        return compose(draft).sections().stream()
                .flatMap(section -> section.parts().stream())
                .filter(ToldPassage.class::isInstance)
                .map(ToldPassage.class::cast)
                .collect(toMap(ToldPassage::key, BesidePages::words, (first, second) -> first, LinkedHashMap::new));
    }

    private static Section section(ToldSection told, Map<String, List<String>> before) {
        return new Section(
                told.number(),
                told.section().heading(),
                told.parts().stream()
                        .filter(ToldPassage.class::isInstance)
                        .map(ToldPassage.class::cast)
                        .map(passage ->
                                new Pair(passage.key(), words(passage), before.getOrDefault(passage.key(), List.of())))
                        .filter(pair -> !pair.now().isEmpty() || !pair.before().isEmpty())
                        .toList());
    }

    private static List<String> words(ToldPassage passage) {
        return passage.told().stream()
                .map(Told::text)
                .filter(words -> !words.isBlank())
                .toList();
    }
}
