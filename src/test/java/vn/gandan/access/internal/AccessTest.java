package vn.gandan.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.access.Role;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.Scope;
import vn.gandan.support.Connections;
import vn.gandan.support.ModuleTest;

@ModuleTest
class AccessTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 12, 1);
    private static final String PASSWORD = "mật khẩu thử";

    @Autowired
    Access access;

    @Autowired
    Accounts accounts;

    @Autowired
    Organisation organisation;

    @Autowired
    SignIns signIns;

    @Autowired
    Connections connections;

    @Autowired
    MockMvc web;

    private final String login = "u" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void theRightPasswordSignsIn() throws Exception {
        open(Role.COMMUNE_OFFICER, "00715@2025-06-30");

        var session = signedIn(PASSWORD);

        assertThat(status(get("/password").session(session))).isEqualTo(200);
    }

    @Test
    void theSessionNumberChangesOnSignIn() throws Exception {
        open(Role.COMMUNE_OFFICER, "00715@2025-06-30");
        var before = new MockHttpSession();
        String number = before.getId();

        signIn(before, PASSWORD);

        assertThat(before.getId()).isNotEqualTo(number);
    }

    @Test
    void aVisitorIsLedToTheSignInPage() throws Exception {
        assertThat(web.perform(get("/totals")).andReturn().getResponse().getRedirectedUrl())
                .isEqualTo("/sign-in");
        var fragment = web.perform(get("/totals").header("HX-Request", "true"))
                .andReturn()
                .getResponse();
        assertThat(fragment.getStatus()).isEqualTo(401);
        assertThat(fragment.getHeader("HX-Redirect")).isEqualTo("/sign-in");
    }

    @Test
    void fiveWrongPasswordsLockExistingAndOtherLoginsAlike() throws Exception {
        open(Role.COMMUNE_OFFICER, "00715@2025-06-30");

        for (String each : new String[] {login, login + "x"}) {
            for (int left = 4; left > 0; left--) {
                assertThat(told(each, "sai")).contains("chưa đúng", "Còn " + left + " lần thử");
            }
            assertThat(told(each, "sai")).contains("Đã thử sai nhiều lần");
            assertThat(told(each, PASSWORD)).contains("Đã thử sai nhiều lần");
        }
    }

    @Test
    void aPostWithoutItsTokenIsRefused() throws Exception {
        open(Role.COMMUNE_OFFICER, "00715@2025-06-30");
        var session = signedIn(PASSWORD);

        assertThat(status(post("/password").session(session).param("current", PASSWORD)))
                .isEqualTo(403);
        assertThat(status(post("/sign-out").session(session))).isEqualTo(403);
        assertThat(status(get("/password").session(session))).isEqualTo(200);
    }

    @Test
    void signingOutEndsTheSession() throws Exception {
        open(Role.COMMUNE_OFFICER, "00715@2025-06-30");
        var session = signedIn(PASSWORD);

        web.perform(post("/sign-out").session(session).with(csrf()));

        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void everyPageForbidsForeignScriptsAndFrames() throws Exception {
        var headers = web.perform(get("/sign-in")).andReturn().getResponse();

        assertThat(headers.getHeader("Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'", "form-action 'self'");
        assertThat(headers.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(headers.getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void theApiAsksForATokenAndIgnoresSessions() throws Exception {
        open(Role.COMMUNE_OFFICER, "00715@2025-06-30");
        var session = signedIn(PASSWORD);

        for (var request : new org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder[] {
            get("/api/v1/units"),
            get("/api/v1/units").session(session),
            get("/api/v1/units").header("Authorization", "Bearer gd_" + "x".repeat(43)),
            get("/api/v1/units").header("Authorization", "Basic YTpi")
        }) {
            var response = web.perform(request).andReturn().getResponse();
            assertThat(response.getStatus()).isEqualTo(401);
            assertThat(response.getContentType()).startsWith("application/problem+json");
            assertThat(response.getContentAsString()).contains("TOKEN_NEEDED");
            assertThat(response.getHeader("WWW-Authenticate")).startsWith("Bearer");
            assertThat(response.getCookies()).isEmpty();
        }
    }

    @Test
    void aTokenWorksUntilItsAccountIsClosed() throws Exception {
        var account = open(Role.PROVINCE_LEADER, "08@2025-07-01");
        String token = access.scopeOf(account).get(() -> accounts.makeToken(account));

        assertThat(status(get("/api/v1/nothing").header("Authorization", "Bearer " + token)))
                .isEqualTo(404);
        assertThat(status(post("/api/v1/values").header("Authorization", "Bearer " + token)))
                .as("leaders read only")
                .isEqualTo(403);

        access.scopeOf(account).run(() -> accounts.close(account));
        assertThat(status(get("/api/v1/nothing").header("Authorization", "Bearer " + token)))
                .isEqualTo(401);
    }

    @Test
    void closingAnAccountEndsItsSessions() throws Exception {
        var account = open(Role.COMMUNE_OFFICER, "00715@2025-06-30");
        var session = signedIn(PASSWORD);

        access.scopeOf(account).run(() -> accounts.close(account));

        assertThat(web.perform(get("/password").session(session))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/sign-in");
        assertThat(told(login, PASSWORD)).contains("chưa đúng");
    }

    @Test
    void aUnitOutsideTheScopeDoesNotExist() {
        var account = open(Role.PROVINCE_ANALYST, "08@2025-07-01");
        access.scopeOf(account).run(() -> {
            assertThat(access.visible("02@2025-06-30", TODAY).name()).isEqualTo("Hà Giang");
            assertThat(access.visible("08", TODAY).name()).isEqualTo("Tuyên Quang");
            String outside = refusal("01");
            String missing = refusal("99");
            assertThat(outside.replace("01", "99")).isEqualTo(missing);
        });
    }

    @Test
    void anAttemptOnAnotherUnitStaysInTheTrail() throws Exception {
        var account = open(Role.COMMUNE_OFFICER, "00721");
        access.scopeOf(account).run(() -> refusal("01"));

        connections.asOwner(access.scopeOf(account), """
                do $$ begin
                    if (select count(*) from audit.entry
                        where act = 'ACCESS_REFUSED' and subject = 'unit 01' and account_id = %s) <> 1
                    then raise exception 'not one entry'; end if;
                end $$
                """.formatted(account.id()));
    }

    @Test
    void manyGuessesAtOnceGetFiveTries() throws Exception {
        var judged = new AtomicInteger();
        try (var guessers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int guess = 0; guess < 30; guess++) {
                var typed = UsernamePasswordAuthenticationToken.unauthenticated(login, "đoán " + guess);
                guessers.execute(() -> {
                    try {
                        signIns.authenticate(typed);
                    } catch (SignIns.WrongPassword wrong) {
                        judged.incrementAndGet();
                    } catch (LockedException locked) {
                        // as it should be
                    }
                });
            }
        }
        assertThat(judged).hasValue(5);
    }

    @Test
    void aZeroByteIsRefusedAndBreaksNothing() throws Exception {
        open(Role.COMMUNE_OFFICER, "00721");
        var session = signedIn(PASSWORD);

        assertThat(status(get("/totals").param("unit", "a\0").session(session))).isEqualTo(400);
        assertThat(refusalIn(Scope.closed("test"), "a\0")).contains("UNIT_NOT_FOUND");
    }

    private String refusalIn(Scope scope, String reference) {
        return scope.get(() -> refusal(reference));
    }

    private String refusal(String reference) {
        var refusal = org.assertj.core.api.Assertions.catchThrowableOfType(
                Refusal.class, () -> access.visible(reference, TODAY));
        return refusal.getMessage() + refusal.code().kind() + refusal.details();
    }

    @Test
    void aOneTimePasswordMustBeChangedFirst() throws Exception {
        var admission = (Admission) access;
        var unit = unitOf("00715@2025-06-30").id();
        admission.open(new NewAccount(login, "Người thử", Role.COMMUNE_OFFICER, unit, null, true), PASSWORD);
        var session = signedIn(PASSWORD);

        assertThat(web.perform(get("/").session(session))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/password");
        var changed = web.perform(post("/password")
                        .session(session)
                        .with(csrf())
                        .param("current", PASSWORD)
                        .param("password", "mật khẩu mới")
                        .param("again", "mật khẩu mới"))
                .andReturn()
                .getResponse();
        assertThat(changed.getRedirectedUrl()).isEqualTo("/");
        assertThat(status(get("/password").session(session))).isEqualTo(200);
        assertThat(told(login, PASSWORD)).contains("chưa đúng");
        signedIn("mật khẩu mới");
    }

    @Test
    void aLoginIsTakenOnce() {
        open(Role.COMMUNE_OFFICER, "00715@2025-06-30");
        assertThatThrownBy(() -> open(Role.COMMUNE_OFFICER, "00715@2025-06-30")).hasMessageContaining("LOGIN_TAKEN");
        assertThatThrownBy(() -> access.open("Có dấu", "x", Role.ADMINISTRATOR, null, PASSWORD))
                .hasMessageContaining("LOGIN_UNREADABLE");
    }

    private Account open(Role role, String unit) {
        return access.open(login, "Người thử", role, unitOf(unit).id(), PASSWORD);
    }

    private Unit unitOf(String reference) {
        return Scope.closed("test").get(() -> organisation.resolve(reference, TODAY));
    }

    private MockHttpSession signedIn(String password) throws Exception {
        var session = new MockHttpSession();
        assertThat(signIn(session, password).getResponse().getRedirectedUrl()).isEqualTo("/");
        return session;
    }

    /** What the sign-in page says after a try. */
    private String told(String username, String password) throws Exception {
        var session = new MockHttpSession();
        assertThat(signIn(username, password, session).getResponse().getRedirectedUrl())
                .isEqualTo("/sign-in");
        return web.perform(get("/sign-in").session(session))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private MvcResult signIn(MockHttpSession session, String password) throws Exception {
        return signIn(login, password, session);
    }

    private MvcResult signIn(String username, String password, MockHttpSession session) throws Exception {
        return web.perform(post("/sign-in")
                        .session(session)
                        .with(csrf())
                        .param("username", username)
                        .param("password", password))
                .andReturn();
    }

    private int status(org.springframework.test.web.servlet.RequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse().getStatus();
    }
}
