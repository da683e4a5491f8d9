package vn.gandan.writing.drafts;

/** Numbers headings for whoever shows an outline, as reports will. */
public final class SectionCounter {

    private final SectionNumbers numbers = new SectionNumbers();

    public String next(int level) {
        return numbers.next(level);
    }
}
