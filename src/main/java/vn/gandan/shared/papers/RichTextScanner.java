package vn.gandan.shared.papers;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Goes through an .rtf: groups, control words with their numbers, and letters. */
final class RichTextScanner {

    private static final int DEEPEST = 500;
    private static final int LONGEST_WORD = 32;

    private final byte[] content;
    private int place;
    private int depth;

    RichTextScanner(byte[] content) {
        this.content = content;
    }

    /** What is done with what is found. */
    interface Taker {
        void begin();

        void end() throws IOException;

        /** Its number is -1 where none is given. */
        void control(String word, int number) throws IOException;

        /** A letter in the encoding of its font. */
        void letter(byte letter) throws IOException;
    }

    void scan(Taker taker) throws IOException {
        while (place < content.length) {
            byte next = content[place++];
            switch (next) {
                case '{' -> {
                    depth++;
                    if (depth > DEEPEST) {
                        throw new IOException("groups too deep");
                    }
                    taker.begin();
                }
                case '}' -> {
                    depth--;
                    taker.end();
                    if (depth <= 0) {
                        return;
                    }
                }
                case '\\' -> control(taker);
                case '\r', '\n' -> {}
                default -> taker.letter(next);
            }
        }
        throw new IOException("ends before its last group does");
    }

    private void control(Taker taker) throws IOException {
        int start = place;
        while (letter(place) && place - start < LONGEST_WORD) {
            place++;
        }
        if (place == start) {
            symbol(taker);
            return;
        }
        var word = new String(content, start, place - start, StandardCharsets.US_ASCII);
        int number = number();
        if (place < content.length && content[place] == ' ') {
            place++;
        }
        if (word.equals("bin")) {
            place = (int) Math.min(content.length, (long) place + Math.max(0, number));
        } else {
            taker.control(word, number);
        }
    }

    private void symbol(Taker taker) throws IOException {
        char symbol = place < content.length ? (char) (content[place++] & 0xff) : ' ';
        if (symbol == '\'' && place + 2 <= content.length) {
            var hex = new String(content, place, 2, StandardCharsets.US_ASCII);
            place += 2;
            taker.letter((byte) (hex.matches("[0-9a-fA-F]{2}") ? Integer.parseInt(hex, 16) : '?'));
        } else if (symbol == '{' || symbol == '}' || symbol == '\\') {
            taker.letter((byte) symbol);
        } else {
            taker.control(String.valueOf(symbol), -1);
        }
    }

    /** Numbers of \\u may be negative: they were sixteen bits with a sign. */
    private int number() {
        boolean minus = place < content.length && content[place] == '-';
        int start = minus ? place + 1 : place;
        int at = start;
        long number = 0;
        while (at < content.length && content[at] >= '0' && content[at] <= '9' && at - start < 10) {
            number = number * 10 + content[at] - '0';
            at++;
        }
        if (at == start) {
            return -1;
        }
        place = at;
        long clamped = Math.min(number, Integer.MAX_VALUE);
        return (int) (minus ? Math.max(0, 0x10000 - clamped) : clamped);
    }

    private boolean letter(int at) {
        return at < content.length
                && ((content[at] >= 'a' && content[at] <= 'z') || (content[at] >= 'A' && content[at] <= 'Z'));
    }

    /** Of a font, by the number that Windows gave its set of letters. */
    static Charset charset(int set) {
        var name = switch (set) {
            case 163 -> "windows-1258";
            case 238 -> "windows-1250";
            case 204 -> "windows-1251";
            case 161 -> "windows-1253";
            default -> "windows-1252";
        };
        return Charset.forName(name);
    }
}
