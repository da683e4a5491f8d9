package vn.gandan.reading.language.sections;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import vn.gandan.shared.CleanText;

/** Finds the phrases of cues.csv: whole words, at any width of space, wherever the tone is written (hòa, hoà). */
final class Cues {

    private static final int TABLE = 1 << 13;

    /** Of so many bits hardly any is taken, and all of them stay at hand: most words begin no phrase. */
    private static final int SIEVE = 1 << 15;

    private static final int WORD = 64;

    /** The tone in the newer place and in the older one. */
    private static final List<String> TONES = List.of(
            "òa oà", "óa oá", "ỏa oả", "õa oã", "ọa oạ", "òe oè", "óe oé", "ỏe oẻ", "õe oẽ", "ọe oẹ", "ùy uỳ", "úy uý",
            "ủy uỷ", "ũy uỹ", "ụy uỵ");

    private static final Cues STANDARD = read();

    /** For each beginning of a phrase the number made of its words, and the cues if it is the whole phrase. */
    private final long[] beginnings = new long[TABLE];

    private final long[] cues = new long[TABLE];
    private final long[] sieve = new long[SIEVE / WORD];

    private static Cues read() {
        var read = new Cues();
        try (var file = Objects.requireNonNull(Cues.class.getResourceAsStream("cues.csv"))) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .forEach(read::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return read;
    }

    private void add(String row) {
        int comma = row.indexOf(',');
        var cue = Cue.valueOf(row.substring(0, comma));
        var phrase = row.substring(comma + 1);
        addPhrase(phrase, cue);
        addPhrase(inOlderSpelling(phrase), cue);
    }

    private static String inOlderSpelling(String phrase) {
        var older = phrase;
        for (var tone : TONES) {
            older = older.replaceAll(tone.substring(0, 2) + "(?!\\p{L})", tone.substring(3));
        }
        return older;
    }

    private void addPhrase(String phrase, Cue cue) {
        long beginning = 0;
        int slot = 0;
        for (var word : phrase.split(" ", -1)) {
            long number = 0;
            for (int place = 0; place < word.length(); place++) {
                number = with(number, word.charAt(place));
            }
            beginning = with(beginning, number);
            slot = slot(beginning);
            beginnings[slot] = beginning;
            sieve[sieveWord(beginning)] |= sieveBit(beginning);
        }
        cues[slot] |= cue.bit();
    }

    static Found in(CleanText text, int from, int to) {
        return STANDARD.find(text, from, to);
    }

    /** Looks no further than so many letters. */
    static Found in(CleanText text, int from, int to, int most) {
        return STANDARD.find(text, from, Math.min(to, from + most));
    }

    private Found find(CleanText text, int from, int to) {
        var found = new Found(from);
        int place = from;
        while (place < to) {
            place = Words.letter(text.charAt(place)) ? match(text, place, to, found) : place + 1;
        }
        return found;
    }

    /** Notes the phrases that begin with this word and returns the place behind it. */
    private int match(CleanText text, int from, int to, Found found) {
        long beginning = 0;
        int place = from;
        int behindWord = -1;
        while (place < to && Words.letter(text.charAt(place))) {
            long number = 0;
            for (char small; place < to && (small = Words.small(text.charAt(place))) != 0; place++) {
                number = with(number, small);
            }
            behindWord = behindWord < 0 ? place : behindWord;
            beginning = with(beginning, number);
            if ((sieve[sieveWord(beginning)] & sieveBit(beginning)) == 0) {
                break;
            }
            int slot = slot(beginning);
            if (beginnings[slot] == 0) {
                break;
            }
            if (cues[slot] != 0) {
                found.add(cues[slot], from);
            }
            place = Words.skipBlanks(text, place, to);
        }
        return behindWord;
    }

    private static int sieveWord(long beginning) {
        return (int) (beginning >>> 40) & (SIEVE / WORD - 1);
    }

    private static long sieveBit(long beginning) {
        return 1L << (beginning >>> 32);
    }

    private int slot(long beginning) {
        int slot = (int) (beginning >>> 40) & (TABLE - 1);
        while (beginnings[slot] != 0 && beginnings[slot] != beginning) {
            slot = (slot + 1) & (TABLE - 1);
        }
        return slot;
    }

    private static long with(long number, long next) {
        return (number ^ (next + 0x9e3779b97f4a7c15L)) * 0xbf58476d1ce4e5b9L;
    }
}
