package vn.gandan.mail.internal;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** A connection to the server that knows how far a letter has come: all depends on whether its last line was said. */
class Carrier extends SMTPTransport {

    private enum Stage {
        SENDER,
        RECIPIENT,
        CONTENT,
        HANDED_OVER,
        TAKEN
    }

    private Stage stage = Stage.SENDER;

    /** The answer to the last line; a three-digit number, or what stood there before when none came. */
    private int verdict;

    Carrier(Session session) {
        super(session, new URLName("smtp://"));
    }

    @Override
    protected void mailFrom() throws MessagingException {
        stage = Stage.SENDER;
        super.mailFrom();
    }

    @Override
    protected void rcptTo() throws MessagingException {
        stage = Stage.RECIPIENT;
        super.rcptTo();
    }

    @Override
    protected OutputStream data() throws MessagingException {
        stage = Stage.CONTENT;
        return super.data();
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        stage = Stage.HANDED_OVER;
        try {
            super.finishData();
            stage = Stage.TAKEN;
        } finally {
            verdict = getLastReturnCode();
        }
    }

    boolean taken() {
        return stage == Stage.TAKEN;
    }

    /** What a failure means at the point where it came. */
    Trouble trouble() {
        if (stage == Stage.HANDED_OVER) {
            return forNow(verdict) ? Trouble.LATER : forGood(verdict) ? Trouble.CONTENT : Trouble.NO_ANSWER;
        }
        int code = getLastReturnCode();
        if (forNow(code)) {
            return Trouble.LATER;
        }
        if (forGood(code)) {
            return stage == Stage.RECIPIENT ? Trouble.RECIPIENT : Trouble.NOT_TAKEN;
        }
        return Trouble.LINE_LOST;
    }

    private static boolean forNow(int code) {
        return code >= 400 && code < 500;
    }

    private static boolean forGood(int code) {
        return code >= 500 && code < 600;
    }
}
