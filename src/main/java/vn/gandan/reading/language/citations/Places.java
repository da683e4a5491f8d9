package vn.gandan.reading.language.citations;

import java.util.Arrays;

/** Places of a text in their order. */
final class Places {

    private static final int NONE = -1;

    private int[] places = new int[2];
    private int count;

    /** Nearly always behind all others. */
    void add(int place) {
        int at = count == 0 || place > places[count - 1] ? count : upTo(place);
        if (count == places.length) {
            places = Arrays.copyOf(places, count * 2);
        }
        System.arraycopy(places, at, places, at + 1, count - at);
        places[at] = place;
        count++;
    }

    int first() {
        return places[0];
    }

    /** The last one that is not behind the place, or a negative number. */
    int lastUpTo(int place) {
        int before = upTo(place);
        return before == 0 ? NONE : places[before - 1];
    }

    /** How many are not behind the place. */
    private int upTo(int place) {
        int found = Arrays.binarySearch(places, 0, count, place + 1);
        int at = found < 0 ? -found - 1 : found;
        while (at > 0 && places[at - 1] > place) {
            at--;
        }
        return at;
    }
}
