package vn.gandan.forms.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.forms.Rule;

/** A definition as whoever fills it in will see it. */
public record Preview(String title, @Nullable String guidance, List<Section> sections, List<Check> rules, int fields) {

    public record Section(String title, @Nullable String guidance, List<Line> lines) {}

    /** A line by the name that the form gives it, and as the catalogue calls the indicator, where that is something else. */
    public record Line(
            int number,
            String code,
            String name,
            @Nullable String indicator,
            String measure,
            boolean required,
            @Nullable String guidance,
            String limits) {}

    /** A rule, and the names of the figures in its condition. */
    public record Check(Rule rule, List<String> means) {}
}
