package vn.gandan.layout.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Steps through Word's XML by the local names of its elements. */
final class Xml {

    private Xml() {}

    static List<Element> children(@Nullable Element parent) {
        var children = new ArrayList<Element>();
        for (Node node = parent == null ? null : parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> children(@Nullable Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getLocalName().equals(name))
                .toList();
    }

    static @Nullable Element child(@Nullable Element parent, String... path) {
        var found = parent;
        for (var name : path) {
            found = children(found, name).stream().findFirst().orElse(null);
        }
        return found;
    }

    static List<Element> all(Element parent, String name) {
        var found = parent.getElementsByTagNameNS("*", name);
        return Stream.iterate(0, place -> place < found.getLength(), place -> place + 1)
                .map(place -> (Element) found.item(place))
                .toList();
    }

    /** An attribute whatever its space; empty where there is none. */
    static String attribute(@Nullable Element element, String name) {
        if (element == null) {
            return "";
        }
        var attributes = element.getAttributes();
        for (int place = 0; place < attributes.getLength(); place++) {
            if (name.equals(attributes.item(place).getLocalName())) {
                return attributes.item(place).getNodeValue();
            }
        }
        return "";
    }

    static String value(@Nullable Element parent, String... path) {
        return attribute(child(parent, path), "val");
    }

    static boolean on(@Nullable Element parent, String... path) {
        var switched = child(parent, path);
        return switched != null && !List.of("0", "false", "none").contains(attribute(switched, "val"));
    }

    static long number(String value) {
        return value.isEmpty() ? 0 : Long.parseLong(value);
    }
}
