package vn.gandan.mail.internal;

import static vn.gandan.mail.internal.MailError.MAIL_SETTING_UNREADABLE;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * GANDAN_MAIL_HOST and what else a mail server asks for; without a host letters wait.
 *
 * @param tls {@code start} (STARTTLS, as on port 587), {@code always} (as on port 465) or {@code none}
 * @param patience how long one answer of the server may take
 */
@ConfigurationProperties("gandan.mail")
record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("0") int port,
        @DefaultValue("") String username,
        @DefaultValue("") String password,
        @DefaultValue("") String from,
        @DefaultValue("start") String tls,
        @DefaultValue("30s") Duration patience) {

    private static final Map<String, Integer> PORTS = Map.of("start", 587, "always", 465, "none", 25);

    // More answers than one letter ever waits for, so that a lost attempt is never one that still goes on.
    private static final int ANSWERS = 30;

    MailSettings {
        tls = tls.strip().toLowerCase(Locale.ROOT);
        if (!PORTS.containsKey(tls)) {
            throw MAIL_SETTING_UNREADABLE.refuse("GANDAN_MAIL_TLS", tls);
        }
        if (!host.isBlank() && from.indexOf('@') < 1) {
            throw MAIL_SETTING_UNREADABLE.refuse("GANDAN_MAIL_FROM", from);
        }
        port = port == 0 ? PORTS.get(tls) : port;
    }

    boolean configured() {
        return !host.isBlank();
    }

    /** How long an attempt may be under way before the program that made it is taken for dead. */
    Duration lease() {
        return patience.multipliedBy(ANSWERS);
    }

    Properties properties() {
        var properties = new Properties();
        String millis = String.valueOf(patience.toMillis());
        properties.put("mail.smtp.connectiontimeout", millis);
        properties.put("mail.smtp.timeout", millis);
        properties.put("mail.smtp.writetimeout", millis);
        properties.put("mail.smtp.quitwait", "false");
        properties.put("mail.smtp.auth", String.valueOf(!username.isEmpty()));
        properties.put("mail.smtp.ssl.enable", String.valueOf(tls.equals("always")));
        properties.put("mail.smtp.starttls.enable", String.valueOf(tls.equals("start")));
        properties.put("mail.smtp.starttls.required", String.valueOf(tls.equals("start")));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "MailSettings of " + host + ":" + port;
    }
}
