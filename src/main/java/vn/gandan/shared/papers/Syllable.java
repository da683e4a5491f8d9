package vn.gandan.shared.papers;

import java.text.Normalizer;
import java.util.Set;

/** Tells whether a word can be a Vietnamese syllable (âm tiết): by its beginning, its rhyme and its one tone. */
final class Syllable {

    private static final int LONGEST = 7;
    private static final int LETTERS = 0x1f00;

    private static final Set<String> BEGINNINGS =
            Set.of(" b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split(" ", -1));

    private static final Set<String> RHYMES = Set.of("""
            a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
            e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
            i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
            o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong oong op ot
            ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
            u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ up ut uôc uôi uôm uôn uông uôt
            uy uya uych uyên uyêt uynh uyt uyu
            ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưm ưn ưt ưu
            y yêm yên yêng yêt yêu""".split("\\s+", -1));

    /** Sharp and heavy: the only two with which a syllable can end in p, t, c or ch. */
    private static final String STOPPED = "\u0301\u0323";

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private static final char[] BASES = new char[LETTERS];
    private static final char[] TONE = new char[LETTERS];

    static {
        "abcdđeghiklmnopqrstuvxyăâêôơư".chars().forEach(letter -> learn((char) letter, (char) letter, ' '));
        "aăâeêioôơuưy".chars().forEach(vowel -> TONES.chars().forEach(tone -> learn((char) vowel, (char) tone)));
    }

    private Syllable() {}

    private static void learn(char vowel, char tone) {
        var letter = Normalizer.normalize("" + vowel + tone, Normalizer.Form.NFC);
        learn(letter.charAt(0), vowel, tone);
    }

    private static void learn(char letter, char base, char tone) {
        for (char each : new char[] {letter, Character.toUpperCase(letter)}) {
            BASES[each] = base;
            TONE[each] = tone;
        }
    }

    static boolean valid(CharSequence word) {
        if (word.isEmpty() || word.length() > LONGEST) {
            return false;
        }
        var bare = new StringBuilder(LONGEST);
        char tone = ' ';
        for (int place = 0; place < word.length(); place++) {
            char letter = word.charAt(place);
            if (letter >= LETTERS || BASES[letter] == 0 || (TONE[letter] != ' ' && tone != ' ')) {
                return false;
            }
            bare.append(BASES[letter]);
            tone = TONE[letter] == ' ' ? tone : TONE[letter];
        }
        return pronounceable(bare.toString()) && (!stops(bare) || STOPPED.indexOf(tone) >= 0);
    }

    private static boolean stops(CharSequence bare) {
        char last = bare.charAt(bare.length() - 1);
        return last == 'p' || last == 't' || last == 'c' || (last == 'h' && bare.charAt(bare.length() - 2) == 'c');
    }

    private static boolean pronounceable(String bare) {
        for (int beginning = Math.min(3, bare.length() - 1); beginning >= 0; beginning--) {
            if (BEGINNINGS.contains(bare.substring(0, beginning)) && RHYMES.contains(bare.substring(beginning))) {
                return true;
            }
        }
        return false;
    }
}
