package vn.gandan.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.gandan.access.Account;
import vn.gandan.support.ModuleTest;
import vn.gandan.support.SmtpServer;
import vn.gandan.support.SmtpServer.Mood;
import vn.gandan.support.TestClock;

/** Whatever the server does and whoever dies: nothing is lost, nothing is sent twice, what is stuck is shown. */
@ModuleTest
class RandomFailuresTest {

    private static final int SEQUENCES = 200;
    private static final int LETTERS = 4;
    private static final int POSTMEN = 3;
    private static final int STEPS = 6;

    // Few enough for the page to show everything that is stuck.
    private static final int SEQUENCES_OF_ONE_OFFICE = 10;
    private static final Duration PATIENCE = Duration.ofMillis(80);

    @Autowired
    ApplicationContext program;

    @Autowired
    Letters letters;

    /** A program that was killed. */
    private static final class Killed extends Error {}

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void nothingIsLostAndNothingIsSentTwice() throws Exception {
        var seen = new HashSet<State>();
        var kills = new int[1];
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var office = new PostOffice(program);
            for (long seed = 0; seed < SEQUENCES; seed++) {
                office = seed % SEQUENCES_OF_ONE_OFFICE == 0 ? new PostOffice(program) : office;
                var sequence = new Sequence(seed, office, threads);
                sequence.run();
                seen.addAll(sequence.states());
                kills[0] += sequence.kills;
            }
        }
        assertThat(seen).containsExactlyInAnyOrder(State.SENT, State.REFUSED, State.UNSURE);
        assertThat(kills[0]).as("programs killed").isGreaterThan(SEQUENCES / 4);
    }

    private final class Sequence {

        private final long seed;
        private final SplittableRandom random;
        private final PostOffice office;
        private final ExecutorService threads;
        private final TestClock clock = PostOffice.clock();
        private final AtomicBoolean calm = new AtomicBoolean();
        private final List<LetterId> ids;
        private int kills;

        Sequence(long seed, PostOffice office, ExecutorService threads) {
            this.seed = seed;
            this.random = new SplittableRandom(seed);
            this.office = office;
            this.threads = threads;
            this.ids = IntStream.range(0, LETTERS)
                    .mapToObj(n -> office.letter(UUID.randomUUID().toString()))
                    .toList();
        }

        void run() throws Exception {
            try (var server = SmtpServer.moody(this::mood)) {
                var postmen =
                        IntStream.range(0, POSTMEN).mapToObj(n -> hired(server)).toList();
                for (int step = 0; step < STEPS; step++) {
                    upOrDown(server);
                    postmen = walk(postmen, server);
                    clock.pass(Duration.ofSeconds(random(7200)));
                }
                server.down();
                server.up();
                calm.set(true);
                postmen =
                        IntStream.range(0, POSTMEN).mapToObj(n -> hired(server)).toList();
                for (int day = 0; day < 3; day++) {
                    clock.pass(Duration.ofDays(1));
                    postmen = walk(postmen, server);
                }
                judge(server);
            }
        }

        private void upOrDown(SmtpServer server) throws Exception {
            server.down();
            if (random(4) > 0) {
                server.up();
            }
        }

        /** All at once; whoever is killed is replaced, as by the next start of the program. */
        private List<Postman> walk(List<Postman> postmen, SmtpServer server) throws Exception {
            var walks = threads.invokeAll(
                    postmen.stream()
                            .<Callable<Boolean>>map(postman -> () -> survives(postman))
                            .toList(),
                    60,
                    TimeUnit.SECONDS);
            var next = new ArrayList<Postman>();
            for (int n = 0; n < postmen.size(); n++) {
                boolean survived = walks.get(n).get();
                kills += survived ? 0 : 1;
                next.add(survived ? postmen.get(n) : hired(server));
            }
            return next;
        }

        private boolean survives(Postman postman) {
            try {
                postman.walk(office.scope());
                return true;
            } catch (Killed killed) {
                return false;
            }
        }

        private Postman hired(SmtpServer server) {
            var settings = PostOffice.settings(server.port(), calm.get() ? Duration.ofSeconds(10) : PATIENCE);
            return office.postman(
                    new MailServer(settings) {
                        @Override
                        MailLine line() {
                            return new MortalLine(settings, () -> !calm.get() && random(8) == 0);
                        }
                    },
                    clock);
        }

        private synchronized Mood mood() {
            var moods = Mood.values();
            return calm.get() || random(3) == 0 ? Mood.WELL : moods[random(moods.length)];
        }

        private synchronized int random(int bound) {
            return random.nextInt(bound);
        }

        private void judge(SmtpServer server) {
            for (var id : ids) {
                var letter = office.find(id);
                int taken = server.taken(id.messageId());
                assertThat(letter.state())
                        .as("lost, seed %s: %s", seed, letter)
                        .isIn(State.SENT, State.REFUSED, State.UNSURE);
                assertThat(taken).as("sent twice, seed %s: %s", seed, letter).isLessThanOrEqualTo(1);
                if (letter.state() == State.SENT) {
                    assertThat(taken)
                            .as("said to be sent, seed %s: %s", seed, letter)
                            .isEqualTo(1);
                }
                if (letter.state() == State.REFUSED) {
                    assertThat(taken)
                            .as("said to be refused, seed %s: %s", seed, letter)
                            .isZero();
                }
            }
            var stuck =
                    ids.stream().filter(id -> office.find(id).state().stuck()).toList();
            var shown = office.scope().get(letters::overview).stuck().stream()
                    .map(row -> row.letter().id())
                    .filter(ids::contains)
                    .toList();
            assertThat(shown).as("the stuck list, seed %s", seed).containsExactlyInAnyOrderElementsOf(stuck);
        }

        private List<State> states() {
            return ids.stream().map(id -> office.find(id).state()).toList();
        }
    }

    /** Dies with its program: before a word was said, or after everything was said and before it was written down. */
    private static final class MortalLine extends MailLine {

        private final BooleanSupplier death;

        MortalLine(MailSettings settings, BooleanSupplier death) {
            super(settings);
            this.death = death;
        }

        @Override
        Outcome carry(Envelope letter, Account to) {
            dieByChance();
            var outcome = super.carry(letter, to);
            dieByChance();
            return outcome;
        }

        private void dieByChance() {
            if (death.getAsBoolean()) {
                throw new Killed();
            }
        }
    }
}
