package vn.gandan.writing.phrases;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gandan.writing.phrases.Asked.Against;
import vn.gandan.writing.phrases.Asked.Amount;
import vn.gandan.writing.phrases.Asked.Cited;
import vn.gandan.writing.phrases.Asked.Each;
import vn.gandan.writing.phrases.Asked.Foremost;
import vn.gandan.writing.phrases.Asked.Named;
import vn.gandan.writing.phrases.Asked.Share;

/** Reads what stands between two braces; empty for what can be asked of no data. */
final class AskedReader {

    private static final String CODE = "(" + Sought.CODE + ")";
    private static final Pattern SHARE = Pattern.compile(CODE + "/" + CODE);
    private static final Pattern EACH = Pattern.compile(Each.WORDS + CODE + "/" + CODE);
    private static final Pattern AGAINST = Pattern.compile("(.+?)" + Against.WORDS + "(.+)");
    private static final Pattern FOREMOST = Pattern.compile(
            "([1-9]|1\\d|20)" + Foremost.UNITS + "(" + Foremost.HIGHEST + "|" + Foremost.LOWEST + ")" + CODE);

    private AskedReader() {}

    static Optional<Asked> read(String written) {
        String words = written.strip().replaceAll("\\s+", " ");
        if (words.startsWith(Cited.WORDS)) {
            return Optional.of(new Cited(words.substring(Cited.WORDS.length())));
        }
        return Name.of(words)
                .<Asked>map(Named::new)
                .or(() -> whole(SHARE, words).map(codes -> new Share(codes.group(1), codes.group(2))))
                .or(() -> whole(EACH, words).map(codes -> new Each(codes.group(1), codes.group(2))))
                .or(() -> whole(AGAINST, words).flatMap(AskedReader::against))
                .or(() -> whole(FOREMOST, words)
                        .map(said -> new Foremost(
                                Integer.parseInt(said.group(1)),
                                said.group(2).equals(Foremost.HIGHEST),
                                said.group(3))))
                .or(() -> Sought.read(words).map(Amount::new));
    }

    /** A figure of another period is held against nothing: of what, nobody could tell. */
    private static Optional<Asked> against(Matcher said) {
        return Sought.read(said.group(1))
                .filter(sought -> sought.time().isEmpty())
                .flatMap(sought -> Footing.of(said.group(2)).map(footing -> new Against(sought, footing)));
    }

    private static Optional<Matcher> whole(Pattern pattern, String words) {
        return Optional.of(pattern.matcher(words)).filter(Matcher::matches);
    }
}
