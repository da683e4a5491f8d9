package vn.gandan.layout;

import java.util.ArrayList;
import java.util.List;

/** To whom a paper goes (nơi nhận), without the marks between them, and where its copy is kept: "VT, NC". */
public record Recipients(List<String> places, String kept) {

    public Recipients {
        places = List.copyOf(places);
    }

    List<String> lines(Format format) {
        var lines = new ArrayList<String>();
        places.forEach(place -> lines.add("- " + place + format.of(Words.RECIPIENT_END)));
        lines.add("- " + format.of(Words.KEPT) + kept + ".");
        return lines;
    }
}
