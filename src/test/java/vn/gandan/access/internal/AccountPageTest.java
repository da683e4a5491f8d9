package vn.gandan.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.access.Role;
import vn.gandan.organisation.Organisation;
import vn.gandan.shared.Scope;
import vn.gandan.support.Connections;
import vn.gandan.support.ModuleTest;

@ModuleTest
class AccountPageTest {

    private static final String PASSWORD = "mật khẩu thử";

    @Autowired
    Access access;

    @Autowired
    UserAddCommand userAdd;

    @Autowired
    Organisation organisation;

    @Autowired
    Connections connections;

    @Autowired
    MockMvc web;

    private final String login = "u" + UUID.randomUUID().toString().substring(0, 8);
    private final MockHttpSession session = new MockHttpSession();

    @BeforeEach
    void anOfficerHasSignedIn() throws Exception {
        var unit = Scope.closed("test").get(() -> organisation.resolve("00721", LocalDate.of(2025, 12, 1)));
        access.open(login, "Vũ Đức Thành", Role.COMMUNE_OFFICER, unit.id(), PASSWORD);
        web.perform(post("/sign-in")
                .session(session)
                .with(csrf())
                .param("username", login)
                .param("password", PASSWORD));
    }

    @Test
    void thePageShowsWhoTheAccountIs() throws Exception {
        assertThat(shown(get("/account")))
                .contains("Vũ Đức Thành", login, "Cán bộ xã", "Đồng Văn", "Địa chỉ thư điện tử");
    }

    @Test
    void anAddressIsKeptAndMayBeRemoved() throws Exception {
        assertThat(save(" thanh@vidu.vn ").getRedirectedUrl()).isEqualTo("/account?saved=true");
        assertThat(account().email()).isEqualTo("thanh@vidu.vn");
        assertThat(shown(get("/account").param("saved", "true"))).contains("Đã lưu", "thanh@vidu.vn");

        assertThat(save(" ").getStatus()).isEqualTo(302);
        assertThat(account().email()).isNull();
    }

    @Test
    void theTrailSaysThatTheAddressChangedAndNotToWhat() throws Exception {
        save("thanh@vidu.vn");
        save("thanh@vidu.vn");

        connections.asOwner(access.scopeOf(account()), """
                do $$ begin
                    if (select count(*) from audit.entry
                        where act = 'EMAIL_CHANGED' and subject = 'account %s' and details::text not like '%%vidu%%') <> 1
                    then raise exception 'not one entry'; end if;
                end $$
                """.formatted(account().id()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "thanh",
                "@vidu.vn",
                "thanh@",
                "a b@vidu.vn",
                "a@vidu.vn,b@vidu.vn",
                "thành@vidu.vn",
                "a@b\nBcc: c@d.vn"
            })
    void whatIsNoAddressIsShownBesideItsFieldAndKept(String typed) throws Exception {
        var response = save(typed);

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(response.getContentAsString(StandardCharsets.UTF_8)).contains("Địa chỉ này chưa đúng", typed);
        assertThat(account().email()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"thành@vidu.vn", "a b@vidu.vn", "a@b@vidu.vn", "a@vidu.vn, b@vidu.vn", "a<b>@vidu.vn"})
    void theDatabaseRefusesWhatThePageRefuses(String typed) {
        assertThat(Email.readable(typed)).isFalse();
        assertThatThrownBy(() -> connections
                        .ownersClient()
                        .sql("update access.account set email = :email where login = :login")
                        .param("email", typed)
                        .param("login", login)
                        .update())
                .hasMessageContaining("account_email_check");
    }

    @Test
    void theCommandOpensAnAccountWithAnAddress() {
        String other = login + "x";
        Scope.closed("test")
                .run(() -> userAdd.run(
                        Map.of("name", other, "role", "COMMUNE_OFFICER", "unit", "00721", "email", "x@vidu.vn")));

        assertThat(account(other).map(Account::email)).contains("x@vidu.vn");
        assertThatThrownBy(() -> Scope.closed("test")
                        .run(() ->
                                userAdd.run(Map.of("name", other + "y", "role", "ADMINISTRATOR", "email", "không có"))))
                .hasMessageContaining("EMAIL_UNREADABLE");
    }

    @Test
    void anAccountStandsAtItsUnitAndOneOfTheCountryAtTheNation() {
        assertThat(access.placeOf(account())).matches("/\\d+/\\d+/");
        assertThat(access.scopeOf(account()).covers(access.placeOf(account()))).isTrue();
        var nation = access.open(login + "n", "Thử", Role.ADMINISTRATOR, null, PASSWORD);
        assertThat(access.placeOf(nation)).isEqualTo("/0/");
    }

    private MockHttpServletResponse save(String email) throws Exception {
        return web.perform(post("/account/email").session(session).with(csrf()).param("email", email))
                .andReturn()
                .getResponse();
    }

    private String shown(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.session(session))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private Account account() {
        return account(login).orElseThrow();
    }

    private Optional<Account> account(String name) {
        return Scope.closed("test").get(access::accounts).stream()
                .filter(account -> account.login().equals(name))
                .findFirst();
    }
}
