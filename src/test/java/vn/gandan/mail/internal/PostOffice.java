package vn.gandan.mail.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.access.Role;
import vn.gandan.mail.Letter;
import vn.gandan.organisation.Organisation;
import vn.gandan.shared.Scope;
import vn.gandan.support.Connections;
import vn.gandan.support.TestClock;
import vn.gandan.support.TestProvince;

/** An officer with an address, in a province that no other test knows, and postmen on servers and clocks of the test's own. */
class PostOffice {

    static final Duration PATIENCE = Duration.ofMillis(400);

    private final ApplicationContext program;
    private final Outbox outbox;
    private final Account officer;

    PostOffice(ApplicationContext program) {
        this.program = program;
        this.outbox = program.getBean(Outbox.class);
        this.officer = open();
    }

    private Account open() {
        var province = TestProvince.named("Tỉnh thư", program.getBean(Connections.class));
        var unit = province.commune("Xã thư");
        String login = "t" + UUID.randomUUID().toString().substring(0, 12);
        var access = program.getBean(Access.class);
        return province.scope().get(() -> {
            var account = access.open(login, "Lê Thị Hạnh", Role.COMMUNE_OFFICER, unit.id(), "mật khẩu thử");
            return access.changeEmail(account, login + "@vidu.vn");
        });
    }

    Account officer() {
        return officer;
    }

    Scope scope() {
        return program.getBean(Access.class).scopeOf(officer);
    }

    /** Later than any letter of the test was written. */
    static TestClock clock() {
        return TestClock.at(Instant.now().plusSeconds(60).truncatedTo(ChronoUnit.MILLIS));
    }

    static MailSettings settings(int port) {
        return settings(port, PATIENCE);
    }

    static MailSettings settings(int port, Duration patience) {
        return new MailSettings("localhost", port, "", "", "nhac-viec@vidu.vn", "none", patience);
    }

    Postman postman(MailSettings settings, Clock clock) {
        return postman(new MailServer(settings), clock);
    }

    Postman postman(MailServer server, Clock clock) {
        return new Postman(outbox, program.getBean(Organisation.class), server, clock);
    }

    boolean send(Letter letter) {
        return scope().get(() -> outbox.send(letter));
    }

    LetterId letter(String key) {
        var letter =
                new Letter(key, officer.id(), "Việc đến hạn hôm nay", "Đồng chí có 3 việc đến hạn.\nXin mở phần mềm.");
        if (!send(letter)) {
            throw new IllegalStateException("nothing was written");
        }
        return id(key);
    }

    LetterId id(String key) {
        return inside(() -> new LetterId(
                scope().province(),
                program.getBean(JdbcClient.class)
                        .sql("select id from mail.letter where province_id = :province and key = :key")
                        .param("province", scope().province().value())
                        .param("key", key)
                        .query(UUID.class)
                        .single()));
    }

    Envelope find(LetterId id) {
        return inside(() -> program.getBean(LetterStore.class).hold(id).orElseThrow());
    }

    <T> T inside(Supplier<T> work) {
        return scope().get(() -> program.getBean(TransactionTemplate.class).execute(transaction -> work.get()));
    }
}
