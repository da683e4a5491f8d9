package vn.gandan.organisation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.access.Role;
import vn.gandan.organisation.Organisation;
import vn.gandan.shared.Scope;
import vn.gandan.support.ModuleTest;

@ModuleTest
class UnitPagesTest {

    private static final String PASSWORD = "mật khẩu thử";

    @Autowired
    Access access;

    @Autowired
    Organisation organisation;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    MockMvc web;

    private final String login = "u" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void theTreeOfBothDaysIsThereWithoutScript() throws Exception {
        var session = signedIn(open("08@2025-07-01"));

        assertThat(page(session, "/units?on=2025-06-30&under=02@2025-06-30"))
                .contains("Tỉnh Hà Giang", "11 đơn vị cấp huyện · 193 đơn vị cấp xã", "Huyện Đồng Văn");
        assertThat(page(session, "/units?on=2025-07-01&under=08"))
                .contains("124 đơn vị cấp xã", "Xã Lũng Cú")
                .doesNotContain("cấp huyện");
        assertThat(page(session, "/units?on=2025-07-01&under=02@2025-06-30"))
                .contains("Tỉnh Hà Giang không có vào ngày 01/07/2025.", "tỉnh Tuyên Quang");
        assertThat(page(session, "/units?q=dong%20van&on=2025-07-01"))
                .contains("Xã Đồng Văn", "Vào những ngày khác", "Huyện Đồng Văn", "Đến 30/06/2025");
    }

    @Test
    void aUnitsPageTellsItsHistoryAndWhatTheSourceDoesNotSay() throws Exception {
        var session = signedIn(open("08@2025-07-01"));

        assertThat(page(session, "/units/00715@2025-06-30"))
                .contains("Xã Lũng Cú", "Mã 00715", "Kết thúc ngày 30/06/2025.", "Ngày bắt đầu: chưa có trong nguồn")
                .contains("Nghị quyết số 1684/NQ-UBTVQH15");
        assertThat(page(session, "/units/00715"))
                .contains("Trước đây là", "Xã Lũng Táo", "huyện Đồng Văn, tỉnh Hà Giang");
    }

    @Test
    void aUnitOutsideTheScopeIsNotFoundAndTheAttemptIsRecorded() throws Exception {
        var account = open("00715@2025-07-01");
        var session = signedIn(account);

        for (String address : new String[] {"/units/00721@2025-07-01", "/units?under=00721@2025-07-01"}) {
            assertThat(response(session, address).getStatus()).isEqualTo(404);
        }
        assertThat(page(session, "/units?q=dong%20van")).doesNotContain("Đồng Văn");
        assertThat(refusals(account)).isEqualTo(2);
    }

    private long refusals(Account account) {
        var scope = access.scopeOf(account);
        return Objects.requireNonNull(scope.get(() -> transactions.execute(transaction -> jdbc.sql("""
                        select count(*) from audit.entry
                        where province_id = :province and account_id = :account and act = 'ACCESS_REFUSED'
                          and subject = 'unit 00721@2025-07-01'
                        """)
                .param("province", scope.province().value())
                .param("account", account.id())
                .query(Long.class)
                .single())));
    }

    private Account open(String reference) {
        return Scope.closed("test").get(() -> {
            var unit = organisation.resolve(reference, LocalDate.of(2025, 7, 1)).id();
            return access.open(login, "Người Thử", Role.COMMUNE_OFFICER, unit, PASSWORD);
        });
    }

    private MockHttpSession signedIn(Account account) throws Exception {
        var session = new MockHttpSession();
        web.perform(post("/sign-in")
                .session(session)
                .with(csrf())
                .param("username", account.login())
                .param("password", PASSWORD));
        return session;
    }

    private String page(MockHttpSession session, String address) throws Exception {
        var response = response(session, address);
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString();
    }

    private MockHttpServletResponse response(MockHttpSession session, String address) throws Exception {
        return web.perform(get(URI.create(address)).session(session))
                .andReturn()
                .getResponse();
    }
}
