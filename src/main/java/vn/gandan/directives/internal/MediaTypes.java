package vn.gandan.directives.internal;

/** What a file of a paper is, told by its first bytes; what the browser said of it does not count. */
final class MediaTypes {

    static final String PDF = "application/pdf";
    static final String TEXT = "text/plain";

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String OLD_WORD = "application/msword";

    private MediaTypes() {}

    static String of(byte[] content) {
        if (begins(content, '%', 'P', 'D', 'F')) {
            return PDF;
        }
        if (begins(content, 'P', 'K')) {
            return WORD;
        }
        if (begins(content, 0xd0, 0xcf)) {
            return OLD_WORD;
        }
        return begins(content, 0xff, 0xfe) || begins(content, 0xfe, 0xff)
                ? TEXT + ";charset=UTF-16"
                : TEXT + ";charset=UTF-8";
    }

    private static boolean begins(byte[] content, int... beginning) {
        if (content.length < beginning.length) {
            return false;
        }
        for (int place = 0; place < beginning.length; place++) {
            if ((content[place] & 0xff) != beginning[place]) {
                return false;
            }
        }
        return true;
    }
}
