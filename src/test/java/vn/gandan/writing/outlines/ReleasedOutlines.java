package vn.gandan.writing.outlines;

import java.util.LinkedHashMap;
import java.util.Map;

/** The outlines that come with the program, read, by their codes. */
public final class ReleasedOutlines {

    private ReleasedOutlines() {}

    public static Map<String, Outline> all() {
        var outlines = new LinkedHashMap<String, Outline>();
        OutlineFiles.texts()
                .forEach((code, text) ->
                        outlines.put(code, OutlineReader.read(text).outline()));
        return outlines;
    }
}
