package vn.gandan.directives;

/** A paper itself, as handed in (tệp văn bản). Not a record, because what it holds cannot be compared by value. */
public final class NewFile {

    private final String name;
    private final byte[] content;

    public NewFile(String name, byte[] content) {
        this.name = name;
        this.content = content.clone();
    }

    public String name() {
        return name;
    }

    public byte[] content() {
        return content.clone();
    }

    public int size() {
        return content.length;
    }
}
