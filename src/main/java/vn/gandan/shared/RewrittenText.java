package vn.gandan.shared;

/** A text written anew in other letters, each of which stands for one or more of the text as given, without a gap. */
public final class RewrittenText implements CharSequence {

    private final CharSequence given;
    private final String letters;

    /** Where each letter stood, and where the text ended. */
    private final int[] starts;

    public RewrittenText(CharSequence given, String letters, int[] starts) {
        if (starts.length <= letters.length()) {
            throw new IllegalArgumentException(starts.length + " places for " + letters.length() + " letters");
        }
        this.given = given;
        this.letters = letters;
        this.starts = starts.clone();
    }

    public CharSequence given() {
        return given;
    }

    public int start(int place) {
        return starts[place];
    }

    public int end(int place) {
        return starts[place + 1];
    }

    @Override
    public int length() {
        return letters.length();
    }

    @Override
    public char charAt(int place) {
        return letters.charAt(place);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return letters.subSequence(start, end);
    }

    @Override
    public String toString() {
        return letters;
    }
}
