package vn.gandan.reminders.internal;

import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.access.Account;
import vn.gandan.mail.Letter;
import vn.gandan.mail.Mail;
import vn.gandan.shared.ProvinceId;

/** One letter a day to each official, with all that she has been told since the last one (bản tin ngày). */
@Service
@Transactional
class Digests {

    private static final Logger log = LoggerFactory.getLogger(Digests.class);

    private final NoticeStore notices;
    private final PolicyStore policies;
    private final DigestText text;
    private final Mail mail;

    Digests(NoticeStore notices, PolicyStore policies, DigestText text, Mail mail) {
        this.notices = notices;
        this.policies = policies;
        this.text = text;
        this.mail = mail;
    }

    @Transactional(readOnly = true)
    List<Long> waiting(ProvinceId province) {
        return notices.waiting(province);
    }

    /**
     * What comes after the day's letter waits for tomorrow's, and while a letter has not left the next one waits with it: a
     * mail server that comes back after a week brings one letter to each. The letter and the mark on what it tells are one.
     */
    void send(Account account, LocalDate today) {
        if (notices.toldOn(account.id(), today) || mail.waits(account.id())) {
            return;
        }
        var untold = notices.untold(account.id());
        if (untold.isEmpty()) {
            return;
        }
        if (policies.policy().byMail()) {
            mail.send(new Letter(
                    "digest:" + account.id() + ":" + today,
                    account.id(),
                    text.subject(untold, today),
                    text.body(account, untold, today)));
        }
        notices.told(account.id(), today);
        log.info("Digest of {} notices for account {}", untold.size(), account.id());
    }
}
