package vn.gandan.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.gandan.access.Access;
import vn.gandan.mail.Letter;
import vn.gandan.support.ModuleTest;
import vn.gandan.support.SmtpServer;
import vn.gandan.support.SmtpServer.Mood;
import vn.gandan.support.TestClock;

/** Letters on their way, against servers that behave well and badly. */
@ModuleTest
class PostmanTest {

    @Autowired
    ApplicationContext program;

    @Autowired
    Outbox outbox;

    @Autowired
    Access access;

    @Autowired
    TransactionTemplate transactions;

    private final TestClock clock = PostOffice.clock();
    private final String key = "digest:" + UUID.randomUUID();
    private PostOffice office;

    @BeforeEach
    void thereIsAnOfficerWithAnAddress() {
        office = new PostOffice(program);
    }

    @Test
    void aLetterArrivesAsItWasWritten() throws Exception {
        var server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            String subject = "Ấp Rạch Giữa: 12 việc đến hạn, “quá hạn” 3 việc nghiêm trọng ở các thôn, bản, tổ dân phố";
            String text = "Đồng chí Lê Thị Hạnh,\n\nViệc ở ấp Rạch Giữa đã quá hạn 41 ngày.\n.\nNgưỡng: 1.976 cuộc.";
            office.send(new Letter(key, office.officer().id(), subject, text));
            var id = office.id(key);

            walk(PostOffice.settings(server.getSmtp().getPort(), Duration.ofSeconds(10)));

            assertThat(server.getReceivedMessages()).hasSize(1);
            var message = server.getReceivedMessages()[0];
            assertThat(message.getSubject()).isEqualTo(subject);
            assertThat(message.getContent().toString().replace("\r\n", "\n")).isEqualTo(text);
            assertThat(message.getHeader("Message-ID")).containsExactly(id.messageId());
            assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(((InternetAddress) message.getFrom()[0]).getPersonal()).isEqualTo("Gần Dân");
            var to = (InternetAddress) message.getRecipients(Message.RecipientType.TO)[0];
            assertThat(to.getPersonal()).isEqualTo("Lê Thị Hạnh");
            assertThat(to.getAddress()).isEqualTo(office.officer().email());
            var sent = office.find(id);
            assertThat(sent.state()).isEqualTo(State.SENT);
            assertThat(sent.text()).as("kept no longer than needed").isNull();
        } finally {
            server.stop();
        }
    }

    @Test
    void aServerThatAsksWhoSendsIsToldAndAWrongPasswordIsNoLoss() throws Exception {
        var server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
        server.setUser("nhac-viec@vidu.vn", "nhac-viec", "đúng mật khẩu");
        try {
            var id = office.letter(key);
            int port = server.getSmtp().getPort();

            walk(new MailSettings(
                    "localhost", port, "nhac-viec", "sai", "nhac-viec@vidu.vn", "none", Duration.ofSeconds(10)));
            assertThat(office.find(id).state()).isEqualTo(State.WAITING);
            assertThat(office.find(id).trouble()).isEqualTo(Trouble.SIGN_IN);

            clock.pass(Duration.ofMinutes(1));
            walk(new MailSettings(
                    "localhost",
                    port,
                    "nhac-viec",
                    "đúng mật khẩu",
                    "nhac-viec@vidu.vn",
                    "none",
                    Duration.ofSeconds(10)));
            assertThat(office.find(id).state()).isEqualTo(State.SENT);
            assertThat(server.getReceivedMessages()).hasSize(1);
        } finally {
            server.stop();
        }
    }

    @Test
    void nothingIsSaidInClearToAServerThatShouldEncrypt() throws IOException {
        try (var server = SmtpServer.always(Mood.WELL)) {
            var id = office.letter(key);

            walk(new MailSettings(
                    "localhost", server.port(), "", "", "nhac-viec@vidu.vn", "start", PostOffice.PATIENCE));

            assertThat(office.find(id).trouble()).isEqualTo(Trouble.UNREACHABLE);
            assertThat(server.taken(id.messageId())).isZero();
        }
    }

    @Test
    void aKeyIsWrittenOnce() {
        assertThat(office.send(letter("Một"))).isTrue();
        assertThat(office.send(letter("Hai"))).isFalse();
        assertThat(office.find(office.id(key)).subject()).isEqualTo("Một");
    }

    @Test
    void aLetterIsWrittenWithTheCallersTransactionOrNotAtAll() {
        office.scope()
                .run(() -> transactions.executeWithoutResult(transaction -> {
                    assertThat(outbox.send(letter("Một"))).isTrue();
                    transaction.setRollbackOnly();
                }));

        assertThat(office.send(letter("Hai"))).isTrue();
    }

    @Test
    void nothingIsWrittenForWhomNothingCanReach() {
        office.scope().run(() -> access.changeEmail(office.officer(), null));
        assertThat(office.send(letter("Một"))).isFalse();
        assertThat(office.send(new Letter(key, Long.MAX_VALUE, "Một", "Hai"))).isFalse();
    }

    @Test
    void anAddressRemovedMeanwhileLeavesTheLetterToAPerson() throws IOException {
        var id = office.letter(key);
        office.scope().run(() -> access.changeEmail(office.officer(), null));
        try (var server = SmtpServer.always(Mood.WELL)) {
            walk(PostOffice.settings(server.port()));
            assertThat(server.opened()).isZero();
        }
        assertThat(office.find(id).state()).isEqualTo(State.REFUSED);
        assertThat(office.find(id).trouble()).isEqualTo(Trouble.NO_ADDRESS);
    }

    @Test
    void withoutAServerLettersWaitAndNothingIsTried() {
        var id = office.letter(key);

        walk(new MailSettings("", 0, "", "", "", "start", PostOffice.PATIENCE));

        assertThat(office.find(id).state()).isEqualTo(State.WAITING);
        assertThat(office.find(id).attempts()).isZero();
    }

    @Test
    void aServerThatIsDownIsTriedAgainLaterAndLaterUntilItTakesTheLetter() throws IOException {
        try (var server = SmtpServer.moody(() -> Mood.WELL)) {
            var id = office.letter(key);
            for (int minutes : new int[] {1, 5, 15, 60, 60}) {
                walk(PostOffice.settings(server.port()));
                var letter = office.find(id);
                assertThat(letter.state()).isEqualTo(State.WAITING);
                assertThat(letter.trouble()).isEqualTo(Trouble.UNREACHABLE);
                assertThat(letter.dueAt()).isEqualTo(clock.instant().plus(Duration.ofMinutes(minutes)));

                clock.pass(Duration.ofMinutes(minutes).minusMillis(1));
                walk(PostOffice.settings(server.port()));
                assertThat(office.find(id).attempts()).as("not before its time").isEqualTo(letter.attempts());
                clock.pass(Duration.ofMillis(1));
            }
            server.up();
            walk(PostOffice.settings(server.port()));

            assertThat(office.find(id).state()).isEqualTo(State.SENT);
            assertThat(office.find(id).attempts()).isEqualTo(6);
            assertThat(server.taken(id.messageId())).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            WELL,                SENT,    ,            1
            HANGS_UP_FIRST,      WAITING, UNREACHABLE, 0
            NEVER_GREETS,        WAITING, UNREACHABLE, 0
            SENDER_LATER,        WAITING, LATER,       0
            SENDER_REFUSED,      WAITING, NOT_TAKEN,   0
            RECIPIENT_LATER,     WAITING, LATER,       0
            RECIPIENT_REFUSED,   REFUSED, RECIPIENT,   0
            DATA_LATER,          WAITING, LATER,       0
            DATA_REFUSED,        WAITING, NOT_TAKEN,   0
            DIES_AT_SENDER,      WAITING, LINE_LOST,   0
            DIES_IN_CONTENT,     UNSURE,  NO_ANSWER,   0
            CONTENT_LATER,       WAITING, LATER,       0
            CONTENT_REFUSED,     REFUSED, CONTENT,     0
            TAKES_AND_DIES,      UNSURE,  NO_ANSWER,   1
            TAKES_AND_IS_SILENT, UNSURE,  NO_ANSWER,   1
            TAKES_AND_BABBLES,   UNSURE,  NO_ANSWER,   1
            LOSES_AND_DIES,      UNSURE,  NO_ANSWER,   0
            """)
    void whatTheServerDoesDecidesWhatBecomesOfTheLetter(Mood mood, State state, Trouble trouble, int taken)
            throws IOException {
        try (var server = SmtpServer.always(mood)) {
            var id = office.letter(key);

            walk(PostOffice.settings(server.port()));

            assertThat(office.find(id).state()).isEqualTo(state);
            assertThat(office.find(id).trouble()).isEqualTo(trouble);
            assertThat(server.taken(id.messageId())).isEqualTo(taken);
            clock.pass(Duration.ofDays(30));
            if (state != State.WAITING) {
                walk(PostOffice.settings(server.port()));
                assertThat(office.find(id).attempts())
                        .as("not tried again by itself")
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void theServersWordsAreKeptForTheAdministrator() throws IOException {
        try (var server = SmtpServer.always(Mood.RECIPIENT_REFUSED)) {
            var id = office.letter(key);
            walk(PostOffice.settings(server.port()));
            assertThat(office.find(id).answer()).isEqualTo("550 5.1.1 no such user");
        }
    }

    @Test
    void oneConnectionCarriesManyLetters() throws IOException {
        try (var server = SmtpServer.always(Mood.WELL)) {
            var ids =
                    IntStream.range(0, 5).mapToObj(n -> office.letter(key + n)).toList();

            walk(PostOffice.settings(server.port()));

            assertThat(ids)
                    .allSatisfy(id -> assertThat(server.taken(id.messageId())).isEqualTo(1));
            assertThat(server.opened()).isEqualTo(1);
        }
    }

    @Test
    void aServerThatSwallowsLettersGetsNoSecondOneSoon() throws IOException {
        try (var server = SmtpServer.always(Mood.TAKES_AND_DIES)) {
            var ids =
                    IntStream.range(0, 3).mapToObj(n -> office.letter(key + n)).toList();
            var postman = office.postman(PostOffice.settings(server.port()), clock);

            postman.walk(office.scope());
            clock.pass(Duration.ofSeconds(59));
            postman.walk(office.scope());
            assertThat(ids.stream().map(office::find).filter(letter -> letter.attempts() > 0))
                    .hasSize(1);

            clock.pass(Duration.ofSeconds(1));
            postman.walk(office.scope());
            assertThat(ids.stream().map(office::find).filter(letter -> letter.attempts() > 0))
                    .hasSize(2);
        }
    }

    @Test
    void manyPostmenSendEachLetterOnce() throws Exception {
        try (var server = SmtpServer.always(Mood.WELL);
                var postmen = Executors.newVirtualThreadPerTaskExecutor()) {
            var ids =
                    IntStream.range(0, 40).mapToObj(n -> office.letter(key + n)).toList();

            var walks = postmen.invokeAll(
                    IntStream.range(0, 4)
                            .<Callable<Boolean>>mapToObj(n -> () -> {
                                walk(PostOffice.settings(server.port(), Duration.ofSeconds(10)));
                                return true;
                            })
                            .toList(),
                    60,
                    TimeUnit.SECONDS);

            for (var walk : walks) {
                assertThat(walk.get()).isTrue();
            }
            assertThat(ids).allSatisfy(id -> {
                assertThat(office.find(id).state()).isEqualTo(State.SENT);
                assertThat(server.taken(id.messageId())).isEqualTo(1);
            });
        }
    }

    @Test
    void aLetterInTheHandsOfADeadProgramIsLeftToAPerson() throws IOException {
        var id = office.letter(key);
        var taken = take();
        try (var server = SmtpServer.always(Mood.WELL)) {
            var lease = PostOffice.settings(server.port()).lease();
            clock.pass(lease);
            walk(PostOffice.settings(server.port()));
            assertThat(office.find(id).state()).as("it may still be alive").isEqualTo(State.SENDING);

            clock.pass(Duration.ofMillis(1));
            walk(PostOffice.settings(server.port()));
            assertThat(office.find(id).state()).isEqualTo(State.UNSURE);
            assertThat(office.find(id).trouble()).isEqualTo(Trouble.STOPPED);
            assertThat(server.taken(id.messageId())).isZero();
        }
        office.scope().run(() -> outbox.settle(taken, Outcome.SENT, clock.instant()));
        assertThat(office.find(id).state())
                .as("it was alive after all, and knows")
                .isEqualTo(State.SENT);
    }

    @Test
    void aPersonMaySendAgainUnderTheSameNumberOnce() throws IOException {
        var id = office.letter(key);
        try (var server = SmtpServer.always(Mood.TAKES_AND_DIES)) {
            walk(PostOffice.settings(server.port()));
        }
        office.scope().run(() -> outbox.sendAgain(id, 1));
        assertThatThrownBy(() -> office.scope().run(() -> outbox.sendAgain(id, 1)))
                .hasMessageContaining("LETTER_NOT_STUCK");
        try (var server = SmtpServer.always(Mood.WELL)) {
            walk(PostOffice.settings(server.port()));
            assertThat(server.taken(id.messageId())).isEqualTo(1);
        }
        assertThat(office.find(id).state()).isEqualTo(State.SENT);
    }

    @Test
    void whatHappenedBeforeAPersonDecidedChangesNothingAfterwards() {
        var id = office.letter(key);
        var taken = take();
        clock.pass(Duration.ofDays(1));
        walk(new MailSettings("", 0, "", "", "", "start", PostOffice.PATIENCE));
        office.scope().run(() -> outbox.close(id, 1));

        office.scope().run(() -> outbox.settle(taken, Outcome.of(Trouble.LATER), clock.instant()));

        assertThat(office.find(id).state()).isEqualTo(State.CLOSED);
        assertThat(office.find(id).text()).isNull();
    }

    @Test
    void aDecisionOnAnEarlierAttemptIsRefused() {
        var id = office.letter(key);
        assertThatThrownBy(() -> office.scope().run(() -> outbox.close(id, 0)))
                .hasMessageContaining("LETTER_NOT_STUCK");
        assertThatThrownBy(() ->
                        office.scope().run(() -> outbox.close(new LetterId(id.province(), UUID.randomUUID()), 0)))
                .hasMessageContaining("LETTER_NOT_FOUND");
    }

    @Test
    void settingsThatCannotWorkAreSaidSo() {
        assertThatThrownBy(() -> new MailSettings("mail.vidu.vn", 0, "", "", "", "start", PostOffice.PATIENCE))
                .hasMessageContaining("GANDAN_MAIL_FROM");
        assertThatThrownBy(() -> new MailSettings("mail.vidu.vn", 0, "", "", "a@vidu.vn", "ssl", PostOffice.PATIENCE))
                .hasMessageContaining("GANDAN_MAIL_TLS");
        assertThat(new MailSettings("mail.vidu.vn", 0, "", "bí mật", "a@vidu.vn", "always", PostOffice.PATIENCE))
                .hasToString("MailSettings of mail.vidu.vn:465");
    }

    private Envelope take() {
        return office.scope()
                .get(() -> outbox.take(office.scope().province(), clock.instant()))
                .orElseThrow();
    }

    private void walk(MailSettings settings) {
        office.postman(settings, clock).walk(office.scope());
    }

    private Letter letter(String subject) {
        return new Letter(key, office.officer().id(), subject, "Xin xem.");
    }
}
