package vn.gandan.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.gandan.access.Access;
import vn.gandan.access.Role;
import vn.gandan.organisation.Organisation;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.Scope;
import vn.gandan.support.Connections;
import vn.gandan.support.ModuleTest;

@ModuleTest
class VerifyCommandTest {

    @Autowired
    VerifyCommand verify;

    @Autowired
    Access access;

    @Autowired
    Organisation organisation;

    @Autowired
    Connections connections;

    @Test
    void theBrokenRowIsNamedInBothLanguages() {
        var unit = Scope.closed("test").get(() -> organisation.resolve("00721", LocalDate.of(2025, 12, 1)));
        var login = "u" + UUID.randomUUID().toString().substring(0, 8);
        var account = access.open(login, "Người thử", Role.COMMUNE_OFFICER, unit.id(), "mật khẩu thử");
        var subject = "subject = 'account " + account.id() + "' and act = 'ACCOUNT_OPENED'";
        var province = Scope.system(unit.province(), "test");

        connections.asOwner(
                province, "update audit.entry set details = '{\"role\": \"ADMINISTRATOR\"}' where " + subject);
        var refused =
                catchThrowableOfType(Refusal.class, () -> Scope.closed("test").run(() -> verify.run(Map.of())));
        connections.asOwner(
                province, "update audit.entry set details = '{\"role\": \"COMMUNE_OFFICER\"}' where " + subject);

        var sentence = Objects.requireNonNull(refused).details().getFirst().toString();
        assertThat(sentence)
                .contains("Nhật ký đã bị sửa (tỉnh Tuyên Quang)", "The trail was altered (tỉnh Tuyên Quang)")
                .containsPattern("mã [0-9a-f-]{36}, lúc \\d\\d/\\d\\d/\\d{4} \\d\\d:\\d\\d:\\d\\d");
    }
}
