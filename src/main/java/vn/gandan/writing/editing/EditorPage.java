package vn.gandan.writing.editing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.writing.drafts.Trial;
import vn.gandan.writing.outlines.KeptOutline;

/**
 * An outline in the hands of its author, with what helps her.
 *
 * @param of what is changed; null: a new one is made
 * @param seen the version that she began from
 * @param trial null: there is nothing that could be tried out
 * @param meanwhile somebody else saved a version since
 */
public record EditorPage(
        @Nullable KeptOutline of,
        int seen,
        String text,
        String note,
        List<Flaw> flaws,
        boolean meanwhile,
        TrialPlace place,
        @Nullable Trial trial,
        String find,
        List<Helps.Offer> offers,
        List<String> listings) {

    public EditorPage {
        flaws = List.copyOf(flaws);
        offers = List.copyOf(offers);
        listings = List.copyOf(listings);
    }

    public String address() {
        return of == null ? "/outlines/new" : "/outlines/" + of.id() + "/edit";
    }

    public List<String> lines() {
        return Helps.LINES;
    }

    public List<String> braces() {
        return Helps.BRACES;
    }
}
