package vn.gandan.shared;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/** What the layout needs to know for any page: its words, its reader, how she likes it, and where it stands. */
public final class Page {

    private final Texts text;
    private final @Nullable CsrfToken csrf;
    private final Display display;
    private final boolean demo;
    private final String address;
    private final Supplier<Optional<Viewer>> viewers;
    private final Supplier<Optional<Tally>> tallies;

    public Page(
            Texts text,
            @Nullable CsrfToken csrf,
            Display display,
            boolean demo,
            String address,
            Supplier<Optional<Viewer>> viewers,
            Supplier<Optional<Tally>> tallies) {
        this.text = text;
        this.csrf = csrf;
        this.display = display;
        this.demo = demo;
        this.address = address;
        this.viewers = viewers;
        this.tallies = tallies;
    }

    public Texts text() {
        return text;
    }

    public @Nullable CsrfToken csrf() {
        return csrf;
    }

    public Display display() {
        return display;
    }

    /** Shows a demo province, whose every page says what in it is illustrative. */
    public boolean demo() {
        return demo;
    }

    /** Path and query, to come back to after changing the language. */
    public String address() {
        return address;
    }

    /** Asked for only by pages with the top bar, since it reads the database. */
    public Optional<Viewer> viewer() {
        return viewers.get();
    }

    /** What waits for the reader; asked for once by the layout, since it reads the database. */
    public Optional<Tally> tally() {
        return tallies.get();
    }
}
