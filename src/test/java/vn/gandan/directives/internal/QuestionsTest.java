package vn.gandan.directives.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.gandan.directives.Directives;
import vn.gandan.directives.Document;
import vn.gandan.support.Connections;
import vn.gandan.support.ModuleTest;
import vn.gandan.support.TestProvince;

/** Two symbols that contradict each other stand as an open question until a person settles it, and after an undo again. */
@ModuleTest
class QuestionsTest {

    @Autowired
    Directives directives;

    @Autowired
    Questions questions;

    @Autowired
    Reader reader;

    @Autowired
    Findings findings;

    @Autowired
    Changes changes;

    @Autowired
    Connections connections;

    private TestProvince province;

    @BeforeEach
    void aProvince() {
        province = TestProvince.named("Câu hỏi", connections);
    }

    @Test
    void theSameNumberOnTheSameDayInTwoTypesIsAQuestion() {
        var directive = register(Papers.of(province.unit(), "18-CT/TU").on(2016, 9, 15));
        var resolution = register(Papers.of(province.unit(), "18-NQ/TU").on(2016, 9, 15));
        register(Papers.of(province.unit(), "18-KH/TU").on(2016, 9, 16));
        register(Papers.of(province.district("Khác"), "18-KL/HU").on(2016, 9, 15));

        var open = open();
        assertThat(open).singleElement().satisfies(asked -> {
            assertThat(asked.first().document().id()).isEqualTo(directive.id());
            assertThat(asked.second().document().id()).isEqualTo(resolution.id());
        });
        assertThat(inScope(findings::openQuestions)).isEqualTo(1);
    }

    @Test
    void nearlyTheSameTitleIsAQuestionWhereNoDaysSpeakAgainstIt() {
        var title = "Chương trình phối hợp về công tác dân vận của chính quyền";
        register(Papers.of(province.unit(), "01-CTPH/BDVTU-BCSĐUBND")
                .run("2015-2020")
                .title(title));
        register(Papers.of(province.unit(), "01-CTr/BDVTU-BCSĐUBND")
                .run("2015-2020")
                .title("Chương trình phối hợp về công tác dân vận chính quyền"));
        register(Papers.of(province.unit(), "01-BC/BDVTU-BCSĐUBND")
                .run("2015-2020")
                .title("Kết quả quý I"));

        assertThat(open()).hasSize(1);
    }

    @Test
    void whatIsOneKeepsBothSymbolsAndWhatIsUndoneIsAsItWas() {
        var directive = register(Papers.of(province.unit(), "18-CT/TU").on(2016, 9, 15));
        var resolution = register(Papers.of(province.unit(), "18-NQ/TU").on(2016, 9, 15));
        var question = open().getFirst().question();

        province.scope().run(() -> questions.same(question.id(), directive.id(), "đã đối chiếu bản chính"));

        assertThat(open()).isEmpty();
        assertThat(inScope(() -> directives.document(resolution.id())).withdrawn())
                .isTrue();
        assertThat(inScope(() -> findings.page(findings.search("18-NQ/TU", LocalDate.of(2020, 1, 1)), 10, 0)
                        .lines()))
                .extracting(line -> line.paper().document().id())
                .containsExactly(directive.id());

        province.scope().run(() -> questions.reopen(question.id()));

        assertThat(open()).hasSize(1);
        assertThat(inScope(() -> directives.document(resolution.id())).withdrawn())
                .isFalse();
        assertThat(inScope(() -> directives.document(directive.id())).written()).isNull();
    }

    @Test
    void whatIsTwoStaysTwo() {
        register(Papers.of(province.unit(), "18-CT/TU").on(2016, 9, 15));
        register(Papers.of(province.unit(), "18-NQ/TU").on(2016, 9, 15));
        var question = open().getFirst().question();

        province.scope().run(() -> questions.different(question.id(), null));

        assertThat(open()).isEmpty();
        assertThat(inScope(() -> directives.bySymbol("18-NQ/TU"))).hasSize(1);
        province.scope().run(() -> questions.reopen(question.id()));
        assertThat(open()).hasSize(1);
    }

    @Test
    void aPaperThatIsWithdrawnAnswersItsQuestion() {
        register(Papers.of(province.unit(), "18-CT/TU").on(2016, 9, 15));
        var resolution = register(Papers.of(province.unit(), "18-NQ/TU").on(2016, 9, 15));

        province.scope().run(() -> changes.withdraw(resolution, "ghi nhầm"));

        assertThat(open()).isEmpty();
        assertThat(inScope(findings::openQuestions)).isZero();
    }

    private List<Asked> open() {
        return inScope(() -> reader.questions(50)).stream()
                .filter(asked -> asked.question().open())
                .toList();
    }

    private Document register(Papers paper) {
        return inScope(() -> directives.register(paper.entry()));
    }

    private <T> T inScope(Supplier<T> work) {
        return province.scope().get(work);
    }
}
