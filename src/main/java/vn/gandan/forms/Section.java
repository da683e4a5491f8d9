package vn.gandan.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a form under a heading of its own (mục). */
public record Section(String title, @Nullable String guidance, List<Field> fields) {

    public Section {
        fields = List.copyOf(fields);
    }
}
