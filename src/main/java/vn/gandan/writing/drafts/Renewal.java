package vn.gandan.writing.drafts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.gandan.writing.phrases.Asked;
import vn.gandan.writing.phrases.Phrasing;

/**
 * What became of a draft when it was brought up to date (cập nhật): hand edits are kept and their figures follow the data;
 * where both the hand and the outline changed the same words, a person decides.
 *
 * @param passages the next state, in the order of the new outline; what people added or edited stays though the outline
 *     dropped it
 * @param changes figures that say something else than before
 * @param collisions what nobody but a person can decide
 */
public record Renewal(List<Passage> passages, List<FigureChange> changes, List<Collision> collisions) {

    /** Before null: there was no figure; after null: there is none any more. */
    public record FigureChange(
            String passage,
            String asked,
            @Nullable String before,
            @Nullable String after) {}

    /** Cả người và đề cương đều sửa; người viết số bằng tay mà số đã đổi; đề cương bỏ đoạn mà người đã sửa. */
    public enum Kind {
        BOTH_CHANGED,
        FIGURE_BY_HAND,
        DROPPED
    }

    /**
     * Two versions of one passage, to be shown side by side.
     *
     * @param mine the words of the draft
     * @param theirs what the outline or the data say now; null: nothing any more
     */
    public record Collision(
            Kind kind,
            String passage,
            String mine,
            @Nullable String theirs) {}

    public Renewal {
        passages = List.copyOf(passages);
        changes = List.copyOf(changes);
        collisions = List.copyOf(collisions);
    }

    /**
     * Brings a draft up to date.
     *
     * @param given what the outline gives now, by key, in its order
     * @param now what is said to something asked, null where nothing can be
     */
    public static Renewal of(List<Passage> draft, Map<String, String> given, Function<Asked, @Nullable String> now) {
        return new Renewing(draft, given, now).renew();
    }

    /** What the figures in the words say now; those that cannot be said are absent. */
    static Map<String, String> told(String words, Function<Asked, @Nullable String> now) {
        var told = new LinkedHashMap<String, String>();
        for (var asked : Phrasing.read(words).phrasing().asked()) {
            var said = now.apply(asked);
            if (said != null) {
                told.put(asked.written(), said);
            }
        }
        return told;
    }

    private static final class Renewing {

        private final Map<String, Passage> before = new LinkedHashMap<>();
        private final Map<String, String> given;
        private final Function<Asked, @Nullable String> now;
        private final List<FigureChange> changes = new ArrayList<>();
        private final List<Collision> collisions = new ArrayList<>();

        Renewing(List<Passage> draft, Map<String, String> given, Function<Asked, @Nullable String> now) {
            draft.forEach(passage -> before.put(passage.key(), passage));
            this.given = given;
            this.now = now;
        }

        Renewal renew() {
            var passages = new ArrayList<Passage>();
            given.forEach((key, words) -> {
                var passage = before.remove(key);
                passages.add(passage == null ? Passage.given(key, words, told(words)) : renewed(passage, words));
            });
            before.values().stream().filter(Passage::edited).forEach(left -> passages.add(left(left)));
            return new Renewal(passages, changes, collisions);
        }

        private Passage renewed(Passage passage, String words) {
            boolean outlineChanged = !words.equals(passage.given());
            compare(passage);
            if (!passage.edited() || passage.words().equals(words)) {
                return new Passage(passage.key(), words, null, told(words), passage.pinned());
            }
            if (outlineChanged) {
                collisions.add(new Collision(Kind.BOTH_CHANGED, passage.key(), passage.words(), words));
            } else if (typedOver(passage)) {
                collisions.add(new Collision(Kind.FIGURE_BY_HAND, passage.key(), passage.words(), words));
            }
            return passage.seen(undecided(passage, told(passage.given() + " " + passage.words())));
        }

        /** What somebody typed over stays as it was told, or the question would be gone before it was answered. */
        private Map<String, String> undecided(Passage passage, Map<String, String> now) {
            var told = new LinkedHashMap<>(now);
            for (var asked : over(passage)) {
                told.remove(asked.written());
                var before = passage.told().get(asked.written());
                if (before != null) {
                    told.put(asked.written(), before);
                }
            }
            return told;
        }

        /** What somebody wrote is never thrown away, though the outline has no place for it any more. */
        private Passage left(Passage passage) {
            compare(passage);
            if (!passage.given().isEmpty()) {
                collisions.add(new Collision(Kind.DROPPED, passage.key(), passage.words(), null));
            }
            return passage.seen(told(passage.words()));
        }

        private void compare(Passage passage) {
            var after = told(passage.words());
            var asked = new LinkedHashMap<>(passage.told());
            after.forEach(asked::putIfAbsent);
            asked.keySet().stream()
                    .filter(each -> after.containsKey(each) || passage.words().contains("{" + each + "}"))
                    .filter(each -> !passage.pinned().containsKey(each))
                    .filter(each -> !Objects.equals(passage.told().get(each), after.get(each)))
                    .forEach(each -> changes.add(
                            new FigureChange(passage.key(), each, passage.told().get(each), after.get(each))));
        }

        /** A figure that the outline asks for was replaced by somebody's own number, and the data have moved since. */
        private boolean typedOver(Passage passage) {
            return over(passage).stream()
                    .anyMatch(asked -> !Objects.equals(passage.told().get(asked.written()), now.apply(asked)));
        }

        /** The figures of the outline that the hand's words do without. */
        private static List<Asked> over(Passage passage) {
            var kept = Phrasing.read(passage.words()).phrasing().asked();
            return Phrasing.read(passage.given()).phrasing().asked().stream()
                    .filter(asked -> !kept.contains(asked))
                    .toList();
        }

        private Map<String, String> told(String words) {
            return Renewal.told(words, now);
        }
    }
}
