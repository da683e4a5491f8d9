package vn.gandan.layout.check;

/** What is wrong with a file, and where. */
public record Fault(String place, String what) {

    @Override
    public String toString() {
        return place + ": " + what;
    }
}
