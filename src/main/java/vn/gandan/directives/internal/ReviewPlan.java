package vn.gandan.directives.internal;

import static vn.gandan.directives.DirectiveError.REVIEW_NEEDS_DAY;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.gandan.directives.Document;
import vn.gandan.directives.NewObligation;
import vn.gandan.directives.NewObligation.Kind;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Unit;

/** The reviews of a paper and when they fall due by themselves (kế hoạch sơ kết, tổng kết): years after its day of issue. */
public record ReviewPlan(List<Step> steps) {

    private static final List<Integer> PRELIMINARY = List.of(1, 3, 5);
    private static final List<Integer> FINAL = List.of(5, 10);

    /** One review; its code is what a form sends: {@code PRELIMINARY_REVIEW:3}. */
    public record Step(Kind kind, int years, LocalDate dueOn) {

        public String code() {
            return kind.slot(years);
        }

        /** Of the two reviews after five years the preliminary one is the rule. */
        public boolean usual() {
            return kind == Kind.PRELIMINARY_REVIEW || years != PRELIMINARY.getLast();
        }
    }

    static ReviewPlan of(Document document) {
        var issued = document.issuedOn();
        if (issued == null) {
            return new ReviewPlan(List.of());
        }
        return new ReviewPlan(Stream.concat(
                        PRELIMINARY.stream().map(years -> step(Kind.PRELIMINARY_REVIEW, years, issued)),
                        FINAL.stream().map(years -> step(Kind.FINAL_REVIEW, years, issued)))
                .toList());
    }

    private static Step step(Kind kind, int years, LocalDate issued) {
        return new Step(kind, years, issued.plusYears(years));
    }

    /** What is to be laid for the steps that were chosen. */
    List<NewObligation> chosen(List<String> codes, Document document, Unit root, Level level, String basis) {
        var chosen = steps.stream().filter(step -> codes.contains(step.code())).toList();
        if (chosen.isEmpty()) {
            throw REVIEW_NEEDS_DAY.refuse();
        }
        return chosen.stream()
                .map(step -> new NewObligation(
                        document.id(),
                        root,
                        step.kind(),
                        level,
                        step.years(),
                        step.dueOn(),
                        basis.isBlank() ? null : basis.strip()))
                .toList();
    }
}
