package vn.gandan.mail.internal;

import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The mail server that the operator named, if any. */
@Component
@EnableConfigurationProperties(MailSettings.class)
class MailServer {

    private final MailSettings settings;

    MailServer(MailSettings settings) {
        this.settings = settings;
    }

    boolean configured() {
        return settings.configured();
    }

    /** How long an attempt may be under way before the program that made it is taken for dead. */
    Duration lease() {
        return settings.lease();
    }

    Duration patience() {
        return settings.patience();
    }

    MailLine line() {
        return new MailLine(settings);
    }
}
