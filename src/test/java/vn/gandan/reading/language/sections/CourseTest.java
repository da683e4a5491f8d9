package vn.gandan.reading.language.sections;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gandan.reading.language.sections.Course.State.LESSONS;
import static vn.gandan.reading.language.sections.Course.State.LIMITATIONS;
import static vn.gandan.reading.language.sections.Course.State.RESULTS;
import static vn.gandan.reading.language.sections.Course.State.TASKS;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.gandan.reading.language.sections.Course.Break;
import vn.gandan.shared.CleanText;

class CourseTest {

    private static final Block BLOCK = Block.of(new CleanText("Một đoạn."), 0, 9, true);

    private final List<Sentence> sentences = new ArrayList<>();

    private CourseTest told(Break before, int results, int limitations, int lessons, int tasks) {
        return told(before, null, false, new Evidence(results, limitations, lessons, tasks));
    }

    private CourseTest told(Break before, @Nullable Cue headed, boolean certain, Evidence evidence) {
        sentences.add(new Sentence(BLOCK, 0, 9, 0, before, headed, certain, evidence));
        return this;
    }

    @Test
    void aReportBeginsWithWhatWasDone() {
        assertThat(Course.of(told(Break.PARAGRAPH, 0, 0, 0, 0).sentences)).containsExactly(RESULTS);
    }

    @Test
    void oneWeakWordAmongResultsIsNoPart() {
        told(Break.PARAGRAPH, 2, 0, 0, 0).told(Break.SENTENCE, 0, 2, 0, 0).told(Break.SENTENCE, 3, 0, 0, 0);
        assertThat(Course.of(sentences)).containsOnly(RESULTS);
    }

    @Test
    void aSentenceThatTellsNothingStaysInItsPart() {
        told(Break.PARAGRAPH, 3, 0, 0, 0)
                .told(Break.PARAGRAPH, 0, 6, 0, 0)
                .told(Break.SENTENCE, 0, 0, 0, 0)
                .told(Break.SENTENCE, 0, 2, 0, 0)
                .told(Break.PARAGRAPH, 0, 0, 5, 0)
                .told(Break.PARAGRAPH, 0, 0, 0, 6)
                .told(Break.SENTENCE, 1, 0, 0, 0);
        assertThat(Course.of(sentences))
                .containsExactly(RESULTS, LIMITATIONS, LIMITATIONS, LIMITATIONS, LESSONS, TASKS, TASKS);
    }

    @Test
    void whatAColonAnnouncedBelongsToIt() {
        told(Break.PARAGRAPH, 3, 0, 0, 0)
                .told(Break.PARAGRAPH, 0, 0, 0, 7)
                .told(Break.ANNOUNCED, 0, 4, 0, 0)
                .told(Break.ANNOUNCED, 0, 0, 0, 0);
        assertThat(Course.of(sentences)).containsExactly(RESULTS, TASKS, TASKS, TASKS);
    }

    @Test
    void whatAHeadingSaysIsCertain() {
        told(Break.TOLD, Cue.LIMITATIONS, true, Evidence.NONE)
                .told(Break.TOLD, Cue.TASKS, true, new Evidence(6, 6, 0, 0));
        assertThat(Course.of(sentences)).containsExactly(LIMITATIONS, TASKS);
    }

    @Test
    void nothingHasNoCourse() {
        assertThat(Course.of(List.of())).isEmpty();
    }
}
