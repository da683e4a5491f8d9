package vn.gandan.forms.internal;

/**
 * A place in a definition: the form itself, a section, a field of a section, or a rule; and which of its words. Numbers
 * count from 1, 0 is none.
 */
public record Place(int section, int line, int rule, String part) {

    static Place form(String part) {
        return new Place(0, 0, 0, part);
    }

    static Place section(int section, String part) {
        return new Place(section, 0, 0, part);
    }

    static Place field(int section, int line, String part) {
        return new Place(section, line, 0, part);
    }

    static Place rule(int rule, String part) {
        return new Place(0, 0, rule, part);
    }

    /** As its words are kept: {@code forms.place.<this>}. */
    public String kind() {
        if (rule > 0) {
            return "rule";
        }
        if (section > 0) {
            return line > 0 ? "field" : "section";
        }
        return part.equals("file") ? "file" : "form";
    }

    /** As its field is called on the page. */
    public String name() {
        if (rule > 0) {
            return "r" + rule + "." + part;
        }
        return section == 0 ? part : "s" + section + (line == 0 ? "." : ".f" + line + ".") + part;
    }

    Object[] numbers() {
        return rule > 0 ? new Object[] {rule} : new Object[] {section, line};
    }
}
