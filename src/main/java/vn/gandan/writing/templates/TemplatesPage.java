package vn.gandan.writing.templates;

import java.util.List;
import vn.gandan.layout.TemplateFault;
import vn.gandan.layout.Tradition;
import vn.gandan.writing.templates.TemplatesController.Form;

/**
 * The templates of a unit, and what is wrong with one that was just handed in.
 *
 * @param problem what is wrong with the form; empty: nothing
 */
public record TemplatesPage(
        String unit, List<PaperTemplate> templates, Form form, List<TemplateFault> faults, String problem) {

    public TemplatesPage {
        templates = List.copyOf(templates);
        faults = List.copyOf(faults);
    }

    public Tradition[] traditions() {
        return Tradition.values();
    }
}
