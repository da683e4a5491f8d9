package vn.gandan.mail.internal;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.gandan.access.Account;

/** The line to the mail server: opened for the first letter, kept for the next, dropped after any trouble. */
class MailLine implements AutoCloseable {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final String SENDER = "Gần Dân";

    private final MailSettings settings;
    private final Session session;
    private @Nullable Carrier open;

    MailLine(MailSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(settings.properties());
    }

    Outcome carry(Envelope letter, Account to) {
        var outcome = attempt(letter, to);
        if (outcome.trouble() != null) {
            close();
        }
        return outcome;
    }

    private Outcome attempt(Envelope letter, Account to) {
        try {
            return hand(connected(), letter, to);
        } catch (AuthenticationFailedException refused) {
            return new Outcome(Trouble.SIGN_IN, refused.getMessage());
        } catch (MessagingException unreachable) {
            return new Outcome(Trouble.UNREACHABLE, unreachable.getMessage());
        }
    }

    private Carrier connected() throws MessagingException {
        if (open != null) {
            return open;
        }
        var carrier = new Carrier(session);
        boolean signsIn = !settings.username().isEmpty();
        carrier.connect(
                settings.host(),
                settings.port(),
                signsIn ? settings.username() : null,
                signsIn ? settings.password() : null);
        open = carrier;
        return carrier;
    }

    private Outcome hand(Carrier carrier, Envelope letter, Account to) {
        try {
            var message = message(letter, to);
            carrier.sendMessage(message, message.getAllRecipients());
            return Outcome.SENT;
        } catch (MessagingException failed) {
            return carrier.taken() ? Outcome.SENT : new Outcome(carrier.trouble(), carrier.getLastServerResponse());
        }
    }

    private MimeMessage message(Envelope letter, Account to) throws MessagingException {
        var message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", letter.id().messageId());
            }
        };
        message.setFrom(sender());
        message.setRecipient(Message.RecipientType.TO, named(Objects.requireNonNull(to.email()), to.name()));
        message.setSubject(letter.subject(), UTF_8);
        message.setSentDate(Date.from(letter.writtenAt()));
        message.setText(Objects.requireNonNull(letter.text()).replaceAll("\\R", "\r\n"), UTF_8);
        // So that no machine answers a machine (RFC 3834).
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    private InternetAddress sender() throws MessagingException {
        var address = new InternetAddress(settings.from());
        return named(address.getAddress(), address.getPersonal() == null ? SENDER : address.getPersonal());
    }

    private static InternetAddress named(String address, String name) {
        try {
            return new InternetAddress(address, name, UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException("every Java has UTF-8", impossible);
        }
    }

    /** What the server says to a farewell changes nothing. */
    @Override
    public void close() {
        if (open != null) {
            try {
                open.close();
            } catch (MessagingException gone) {
                // it is closed either way
            }
            open = null;
        }
    }
}
