package vn.gandan.forms.internal;

import java.time.LocalDate;
import java.util.List;

/** What was typed to give a form out, kept as it was typed. */
public record Assigning(
        String to,
        String root,
        List<String> kinds,
        List<String> units,
        String words,
        String rhythm,
        String title,
        String first,
        String last,
        String due,
        List<String> approvers,
        boolean fourEyes,
        String lock,
        String from) {

    static final String NAMED = "NAMED";

    static Assigning usual(String root, LocalDate today) {
        return new Assigning(
                "HAMLET",
                root,
                List.of(),
                List.of(),
                "",
                "MONTH",
                "",
                "",
                "",
                "5",
                List.of("COMMUNE"),
                true,
                "",
                today.withDayOfMonth(1).toString());
    }

    static Assigning of(Posted posted) {
        return new Assigning(
                posted.text("to"),
                posted.text("root"),
                posted.all("kind"),
                posted.all("unit"),
                posted.text("q"),
                posted.text("rhythm"),
                posted.text("title"),
                posted.text("first"),
                posted.text("last"),
                posted.text("due"),
                posted.all("approver"),
                posted.has("eyes"),
                posted.text("lock"),
                posted.text("from"));
    }

    public boolean named() {
        return to.equals(NAMED);
    }

    /** For days of its own: a term or a campaign. */
    public boolean days() {
        return rhythm.equals("DAYS");
    }
}
