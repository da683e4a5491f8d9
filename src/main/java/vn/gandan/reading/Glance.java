package vn.gandan.reading;

import java.util.Set;
import vn.gandan.shared.papers.Paper;

/**
 * A text that was looked at and not kept.
 *
 * @param name of its file, without the ending; empty: typed
 * @param text in Unicode, cells of tables parted by tabs
 */
public record Glance(String name, String text, Set<Paper.Notice> notices) {

    public Glance {
        notices = Set.copyOf(notices);
    }
}
