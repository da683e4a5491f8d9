package vn.gandan.layout.word;

/** The measures that Word counts in. */
final class Twips {

    private Twips() {}

    static long millimetres(double millimetres) {
        return Math.round(millimetres * 1440 / 25.4);
    }

    static long points(double points) {
        return Math.round(points * 20);
    }

    /** Of a drawing. */
    static long emus(double millimetres) {
        return Math.round(millimetres * 36000);
    }
}
