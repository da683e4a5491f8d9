package vn.gandan.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A small mail server that behaves as it is told, letter by letter, and counts by Message-ID what it really took: also
 * what it took without a word.
 */
public final class SmtpServer implements AutoCloseable {

    /** How it treats one letter. */
    public enum Mood {
        WELL,
        HANGS_UP_FIRST,
        NEVER_GREETS,
        SENDER_LATER,
        SENDER_REFUSED,
        RECIPIENT_LATER,
        RECIPIENT_REFUSED,
        DATA_LATER,
        DATA_REFUSED,
        DIES_AT_SENDER,
        DIES_IN_CONTENT,
        CONTENT_LATER,
        CONTENT_REFUSED,
        TAKES_AND_DIES,
        TAKES_AND_IS_SILENT,
        TAKES_AND_BABBLES,
        LOSES_AND_DIES
    }

    private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^Message-ID: *(<[^>]+>)");

    private final Supplier<Mood> moods;
    private final Map<String, AtomicInteger> taken = new ConcurrentHashMap<>();
    private final Set<Socket> lines = ConcurrentHashMap.newKeySet();
    private final AtomicInteger opened = new AtomicInteger();
    private final int port;
    private @Nullable ServerSocket door;
    private @Nullable Thread doorman;

    private SmtpServer(Supplier<Mood> moods) throws IOException {
        this.moods = moods;
        try (var free = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
    }

    /** A server that is down until it is told to come {@link #up}. */
    public static SmtpServer moody(Supplier<Mood> moods) throws IOException {
        return new SmtpServer(moods);
    }

    /** One that is up and never changes its mood. */
    public static SmtpServer always(Mood mood) {
        try {
            return moody(() -> mood).up();
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    public int port() {
        return port;
    }

    public SmtpServer up() throws IOException {
        var opening = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        door = opening;
        doorman = Thread.ofVirtual().start(() -> welcome(opening));
        return this;
    }

    public void down() throws IOException {
        if (door != null && doorman != null) {
            door.close();
            // The port is free once nobody waits at it.
            join(doorman);
        }
        for (var line : lines) {
            line.close();
        }
    }

    private static void join(Thread thread) throws IOException {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            throw new InterruptedIOException();
        }
    }

    /** How often it took the letter, whether or not it said so. */
    public int taken(String messageId) {
        var times = taken.get(messageId);
        return times == null ? 0 : times.get();
    }

    /** How many connections there were. */
    public int opened() {
        return opened.get();
    }

    @Override
    public void close() throws IOException {
        down();
    }

    private void welcome(ServerSocket opening) {
        while (!opening.isClosed()) {
            try {
                var line = opening.accept();
                Thread.ofVirtual().start(() -> serve(line));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket line) {
        lines.add(line);
        opened.incrementAndGet();
        try (line) {
            new Conversation(line).hold();
        } catch (IOException ended) {
            // the other side hung up, or the test is over
        } finally {
            lines.remove(line);
        }
    }

    private final class Conversation {

        private final Socket line;
        private final BufferedReader from;
        private Mood mood = moods.get();
        private boolean first = true;

        Conversation(Socket line) throws IOException {
            this.line = line;
            this.from = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.ISO_8859_1));
        }

        void hold() throws IOException {
            if (mood == Mood.HANGS_UP_FIRST) {
                return;
            }
            if (mood == Mood.NEVER_GREETS) {
                waitForTheOther();
                return;
            }
            say("220 mail.test ready");
            for (var said = from.readLine(); said != null; said = from.readLine()) {
                if (!answer(said.toUpperCase(Locale.ROOT))) {
                    return;
                }
            }
        }

        /** False when this conversation is over. */
        private boolean answer(String said) throws IOException {
            if (said.startsWith("MAIL")) {
                return sender();
            }
            if (said.startsWith("RCPT")) {
                return judge(
                        mood == Mood.RECIPIENT_LATER,
                        "450 4.2.1 try later",
                        mood == Mood.RECIPIENT_REFUSED,
                        "550 5.1.1 no such user");
            }
            if (said.startsWith("DATA")) {
                return data();
            }
            say(said.startsWith("QUIT") ? "221 bye" : "250 mail.test");
            return !said.startsWith("QUIT");
        }

        private boolean sender() throws IOException {
            mood = first ? mood : moods.get();
            first = false;
            return switch (mood) {
                case DIES_AT_SENDER, HANGS_UP_FIRST, NEVER_GREETS -> false;
                default ->
                    judge(
                            mood == Mood.SENDER_LATER,
                            "450 4.7.0 too many",
                            mood == Mood.SENDER_REFUSED,
                            "550 5.7.1 sender not allowed");
            };
        }

        private boolean data() throws IOException {
            if (mood == Mood.DATA_LATER || mood == Mood.DATA_REFUSED) {
                return judge(mood == Mood.DATA_LATER, "451 4.3.0 not now", true, "554 5.5.1 no data");
            }
            say("354 go on");
            if (mood == Mood.DIES_IN_CONTENT) {
                from.readLine();
                return false;
            }
            var content = new StringBuilder();
            for (var next = from.readLine(); !".".equals(next); next = from.readLine()) {
                if (next == null) {
                    return false;
                }
                content.append(next).append('\n');
            }
            return end(content.toString());
        }

        private boolean end(String content) throws IOException {
            switch (mood) {
                case CONTENT_LATER -> say("452 4.3.1 disk full");
                case CONTENT_REFUSED -> say("554 5.6.0 content not allowed");
                case LOSES_AND_DIES -> {
                    return false;
                }
                default -> {
                    take(content);
                    return afterwards();
                }
            }
            return true;
        }

        private void take(String content) {
            var id = MESSAGE_ID.matcher(content);
            if (!id.find()) {
                throw new IllegalStateException("a letter without Message-ID: " + content);
            }
            taken.computeIfAbsent(id.group(1), key -> new AtomicInteger()).incrementAndGet();
        }

        private boolean afterwards() throws IOException {
            switch (mood) {
                case TAKES_AND_DIES -> {
                    return false;
                }
                case TAKES_AND_IS_SILENT -> {
                    waitForTheOther();
                    return false;
                }
                case TAKES_AND_BABBLES -> say("yes, thank you");
                default -> say("250 2.0.0 taken");
            }
            return true;
        }

        private boolean judge(boolean later, String forNow, boolean never, String forGood) throws IOException {
            say(later ? forNow : never ? forGood : "250 ok");
            return true;
        }

        private void say(String answer) throws IOException {
            line.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            line.getOutputStream().flush();
        }

        private void waitForTheOther() throws IOException {
            while (from.readLine() != null) {
                // says nothing
            }
        }
    }
}
