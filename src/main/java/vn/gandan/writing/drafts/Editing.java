package vn.gandan.writing.drafts;

import java.util.List;

/**
 * Which passage somebody is writing in, what she typed where that could not be kept, and why.
 *
 * @param figures what she can insert into it
 */
public record Editing(String key, String typed, String mistake, List<Choice> figures) {

    /** An indicator of the catalogue. */
    public record Choice(String code, String name) {}

    public Editing {
        figures = List.copyOf(figures);
    }
}
