package vn.gandan.forms.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gandan.forms.Form;
import vn.gandan.organisation.Unit;

/**
 * The page on which a form is designed, as it stands: what was typed, what is wrong with it, and what can be added.
 *
 * @param form the one that is changed; null while a new one is made
 * @param read which version was read, to see whether somebody else changed the form meanwhile
 * @param replaces whether saving takes the place of the latest version; else a new one begins
 * @param focus the id of what the reader goes on with
 * @param said what was just done, in words
 */
public record Design(
        Draft draft,
        @Nullable Form form,
        String read,
        int version,
        boolean replaces,
        List<Unit> owners,
        String owner,
        Map<String, String> faults,
        List<Problem> problems,
        Map<String, Name> names,
        List<Variable> variables,
        Picker picker,
        @Nullable Preview preview,
        String focus,
        @Nullable String said) {

    /** Something wrong, in words with its place, and the field where it is mended. */
    public record Problem(String field, String sentence) {}

    /** What a typed code means. */
    public record Name(String label, String name, String measure, String limits) {}

    /** What rules call a figure of the form. */
    public record Variable(String variable, String name) {}

    /** What can be added: what is ticked already, and groups of the catalogue, narrowed by words; and into which section. */
    public record Picker(String words, int into, List<Offer> ticked, List<Group> groups, Set<String> taken) {}

    public record Group(String name, boolean open, List<Offer> offers) {}

    public record Offer(String code, String name, String measure) {}

    public String address() {
        return form == null ? "/forms/new" : form.address() + "/edition";
    }

    public @Nullable String fault(String field) {
        return faults.get(field);
    }

    /** A line is open for changes where something in it is wrong, or where it is what the reader goes on with. */
    public boolean open(String line) {
        return focus.equals(line) || faults.keySet().stream().anyMatch(field -> field.startsWith(line + "."));
    }
}
