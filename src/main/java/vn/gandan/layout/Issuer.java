package vn.gandan.layout;

import java.util.List;

/**
 * The body that issues a paper (cơ quan ban hành): the body above it and its own name in capitals, line by line, its name in a
 * sentence, and the letters of its symbol.
 */
public record Issuer(List<String> above, List<String> name, String called, String symbol) {

    public Issuer {
        above = List.copyOf(above);
        name = List.copyOf(name);
    }

    String fullName() {
        return String.join(" ", name) + (above.isEmpty() ? "" : ", " + String.join(" ", above));
    }
}
