package vn.gandan.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.access.Role;
import vn.gandan.organisation.Organisation;
import vn.gandan.shared.Scope;
import vn.gandan.support.Connections;
import vn.gandan.support.ModuleTest;

/** Secret addresses of calendars. */
@ModuleTest
class FeedsTest {

    @Autowired
    Access access;

    @Autowired
    Accounts accounts;

    @Autowired
    Organisation organisation;

    @Autowired
    Connections connections;

    @Autowired
    MockMvc web;

    private Account officer;

    @BeforeEach
    void thereIsAnOfficer() {
        var unit = Scope.closed("test").get(() -> organisation.resolve("00721", LocalDate.of(2025, 12, 1)));
        String login = "u" + UUID.randomUUID().toString().substring(0, 8);
        officer = access.open(login, "Vũ Đức Thành", Role.COMMUNE_OFFICER, unit.id(), "mật khẩu thử");
    }

    @Test
    void theSecretOpensTheCalendarOfItsAccountUntilItIsRenewed() {
        String first = open();
        assertThat(first).matches("[A-Za-z0-9_-]{43}");
        assertThat(access.byFeed(first)).contains(officer);

        String second = open();

        assertThat(access.byFeed(first)).isEmpty();
        assertThat(access.byFeed(second)).contains(officer);
        assertThat(access.byFeed("")).isEmpty();
    }

    @Test
    void itIsOpenFromOpeningToClosing() {
        var scope = access.scopeOf(officer);
        assertThat(scope.get(() -> access.feedOpenSince(officer))).isEmpty();
        String secret = open();
        assertThat(scope.get(() -> access.feedOpenSince(officer))).isPresent();

        scope.run(() -> access.closeFeed(officer));

        assertThat(scope.get(() -> access.feedOpenSince(officer))).isEmpty();
        assertThat(access.byFeed(secret)).isEmpty();
    }

    @Test
    void itEndsWithTheAccount() {
        String secret = open();
        access.scopeOf(officer).run(() -> accounts.close(officer));

        assertThat(access.byFeed(secret)).isEmpty();
        assertThat(stored()).isZero();
    }

    @Test
    void onlyTheHashIsKept() {
        String secret = open();

        var kept = connections
                .ownersClient()
                .sql("select hash from access.feed where account_id = :account")
                .param("account", officer.id())
                .query(byte[].class)
                .single();

        assertThat(HexFormat.of().formatHex(kept)).isEqualTo(HexFormat.of().formatHex(Secrets.sha256(secret)));
    }

    @Test
    void openingAndClosingStayInTheTrail() {
        open();
        access.scopeOf(officer).run(() -> access.closeFeed(officer));
        access.scopeOf(officer).run(() -> access.closeFeed(officer));

        connections.asOwner(access.scopeOf(officer), """
                do $$ begin
                    if (select array_agg(act order by act) from audit.entry
                        where act ^@ 'FEED_' and subject = 'account %s') <> '{FEED_CLOSED,FEED_OPENED}'
                    then raise exception 'not one entry each'; end if;
                end $$
                """.formatted(officer.id()));
    }

    @Test
    void aCalendarIsReadWithoutASessionAndNothingElse() throws Exception {
        var read = web.perform(get("/calendar/nothing/such")).andReturn();
        assertThat(read.getResponse().getStatus())
                .as("not led to the sign-in page")
                .isEqualTo(404);
        assertThat(read.getRequest().getSession(false)).isNull();
        assertThat(read.getResponse().getCookies()).isEmpty();

        assertThat(web.perform(post("/calendar/nothing/such").with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
    }

    private String open() {
        return access.scopeOf(officer).get(() -> access.openFeed(officer));
    }

    private int stored() {
        return connections
                .ownersClient()
                .sql("select count(*) from access.feed where account_id = :account")
                .param("account", officer.id())
                .query(Integer.class)
                .single();
    }
}
