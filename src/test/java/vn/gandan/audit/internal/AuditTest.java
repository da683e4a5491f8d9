package vn.gandan.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.gandan.audit.Audit;
import vn.gandan.audit.Verification;
import vn.gandan.audit.Verification.Kind;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.Scope;
import vn.gandan.support.Connections;
import vn.gandan.support.ModuleTest;

@ModuleTest
class AuditTest {

    private static final AtomicInteger NEXT = new AtomicInteger(900_000_000);

    @Autowired
    Audit audit;

    @Autowired
    Verification verification;

    @Autowired
    Sealer sealer;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Connections connections;

    private final ProvinceId province = new ProvinceId(NEXT.incrementAndGet());
    private final AtomicInteger written = new AtomicInteger();
    private final Scope scope = Scope.system(province, "test");

    @BeforeEach
    void threeEntriesAreSealed() {
        IntStream.rangeClosed(1, 3).forEach(this::write);
        await();
        assertThat(trail().intact()).isTrue();
        assertThat(trail().sealed()).isEqualTo(3);
    }

    @AfterEach
    void removeTheTrail() {
        asOwner(
                "delete from audit.seal",
                "delete from audit.entry",
                "delete from audit.pending",
                "delete from audit.trail where province_id = " + province);
    }

    @Test
    void anEntryIsSealedSoon() {
        write(4);
        Awaitility.await()
                .atMost(Duration.ofSeconds(3))
                .pollInSameThread()
                .untilAsserted(() -> assertThat(sealed()).isEqualTo(4));
    }

    @Test
    void aChangedByteIsFoundAndNamed() {
        asOwner("update audit.entry set details = jsonb_set(details, '{number}', '\"9\"') where subject = 'thing 2'");

        var broken = Objects.requireNonNull(trail().broken());
        assertThat(broken.kind()).isEqualTo(Kind.ENTRY_ALTERED);
        assertThat(broken.seq()).isEqualTo(2);
        assertThat(broken.entry()).isNotNull();
        assertThat(broken.at()).isNotNull();
    }

    @Test
    void everyColumnIsCovered() {
        for (String change : List.of(
                "subject = subject || '.'",
                "actor = 'somebody else'",
                "account_id = 7",
                "act = 'OTHER'",
                "at = at + interval '1 microsecond'",
                "unit_path = unit_path || '5/'",
                "details = details || '{\"more\": \"x\"}'",
                "details = '{\"number\": 2}'",
                "details = details - 'number'",
                "hash = sha256('other')")) {
            asOwner(
                    "create table audit.kept as select * from audit.entry",
                    "update audit.entry set " + change + " where subject = 'thing 2'");
            assertThat(kind()).as(change).isEqualTo(Kind.ENTRY_ALTERED);
            asOwner(
                    "delete from audit.entry",
                    "insert into audit.entry select * from audit.kept",
                    "drop table audit.kept");
            assertThat(trail().intact()).isTrue();
        }
    }

    @Test
    void aRowMovedToAnotherProvinceIsMissing() {
        asOwner("update audit.entry set province_id = 1 where subject = 'thing 2'");
        assertThat(kind()).isEqualTo(Kind.ENTRY_MISSING);
    }

    @Test
    void aDeletedRowIsFoundAndNamed() {
        asOwner("delete from audit.entry where subject = 'thing 3'");

        var broken = Objects.requireNonNull(trail().broken());
        assertThat(broken.kind()).isEqualTo(Kind.ENTRY_MISSING);
        assertThat(broken.seq()).isEqualTo(3);
    }

    @Test
    void aDeletedLinkIsFound() {
        asOwner("delete from audit.seal where seq = 2");
        assertThat(kind()).isEqualTo(Kind.SEAL_MISSING);
    }

    @Test
    void aCutOffEndIsFound() {
        asOwner("delete from audit.entry where subject = 'thing 3'", "delete from audit.seal where seq = 3");
        assertThat(kind()).isEqualTo(Kind.SEAL_MISSING);
    }

    @Test
    void aRewrittenHashIsFoundByTheChain() {
        asOwner("update audit.seal set chain = sha256('other') where seq = 1");
        assertThat(kind()).isEqualTo(Kind.SEAL_ALTERED);
    }

    @Test
    void anEntryThatWasNeverSealedIsFound() {
        write(4);
        await();
        asOwner(
                "delete from audit.pending",
                "delete from audit.seal where seq = 4",
                "update audit.trail set sealed = 3, chain = (select chain from audit.seal where seq = 3) where province_id = "
                        + province);
        assertThat(kind()).isEqualTo(Kind.NEVER_SEALED);
    }

    @Test
    void writersAndSealersTogetherLoseNothing() throws Exception {
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int writer = 0; writer < 4; writer++) {
                workers.execute(() -> IntStream.range(100, 150).forEach(this::write));
            }
            for (int node = 0; node < 3; node++) {
                workers.execute(() -> IntStream.range(0, 20).forEach(round -> sealer.sealWaiting()));
            }
        }
        await();
        assertThat(trail().broken()).isNull();
        assertThat(trail().sealed()).isEqualTo(203);
    }

    @Test
    void aRolledBackChangeLeavesNoEntry() {
        scope.run(() -> transactions.executeWithoutResult(transaction -> {
            audit.record(province, "/" + province + "/", "TESTED", "undone", Map.of());
            transaction.setRollbackOnly();
        }));
        await();
        assertThat(trail().sealed()).isEqualTo(3);
    }

    @Test
    void aRecordNeedsATransactionAndItsOwnProvince() {
        assertThatThrownBy(() -> scope.run(() -> audit.record(province, "/" + province + "/", "A", "b", Map.of())))
                .hasMessageContaining("transaction");
        assertThatThrownBy(() -> scope.run(() -> audit.recordApart(province, "/1/", "A", "b", Map.of())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void write(int number) {
        written.incrementAndGet();
        scope.run(() -> transactions.executeWithoutResult(transaction -> audit.record(
                province,
                "/" + province + "/7/",
                "TESTED",
                "thing " + number,
                Map.of("number", "" + number, "ô", "ở"))));
    }

    /** The scheduled sealer may be at it just now; then one round of ours finds nothing to hold. */
    private void await() {
        sealer.sealWaiting();
        while (sealed() < written.get()) {
            sealer.sealWaiting();
        }
    }

    private Verification.Trail trail() {
        return verification.verify(province);
    }

    private @Nullable Kind kind() {
        var broken = trail().broken();
        return broken == null ? null : broken.kind();
    }

    private long sealed() {
        return trail().sealed();
    }

    private void asOwner(String... statements) {
        connections.asOwner(scope, statements);
    }
}
