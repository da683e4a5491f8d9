package vn.gandan.layout.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.gandan.layout.sheet.Markup;

/** What a text of Word points to outside itself: pages of the site, pictures, headers. */
public final class Relations {

    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /** One thing pointed to. */
    public record Relation(String id, String type, String target, boolean external) {}

    private final String prefix;
    private final List<Relation> relations = new ArrayList<>();
    private final Map<String, String> links = new LinkedHashMap<>();
    private final Map<String, byte[]> pictures = new LinkedHashMap<>();

    /** Ids begin with the prefix, so that they meet no other's. */
    public Relations(String prefix) {
        this.prefix = prefix;
    }

    String part(String type, String target) {
        return add(type, target, false);
    }

    String link(String address) {
        return links.computeIfAbsent(address, target -> add("hyperlink", target, true));
    }

    String picture(byte[] png) {
        String name = "media/" + prefix + (pictures.size() + 1) + ".png";
        pictures.put("word/" + name, png);
        return add("image", name, false);
    }

    private String add(String type, String target, boolean external) {
        String id = prefix + (relations.size() + 1);
        relations.add(new Relation(id, TYPE + type, target, external));
        return id;
    }

    public List<Relation> all() {
        return relations;
    }

    /** The pictures by the names of their parts. */
    public Map<String, byte[]> pictures() {
        return pictures;
    }

    byte[] xml() {
        var xml = new Markup().raw(Markup.DECLARATION);
        xml.raw("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        relations.forEach(each -> write(each, xml));
        return xml.raw("</Relationships>").bytes();
    }

    public static void write(Relation relation, Markup xml) {
        xml.raw("<Relationship Id=\"").raw(relation.id()).raw("\" Type=\"").raw(relation.type());
        xml.raw("\" Target=\"").escaped(relation.target());
        xml.raw(relation.external() ? "\" TargetMode=\"External\"/>" : "\"/>");
    }
}
