package vn.gandan.analysis.internal;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import vn.gandan.access.Access;
import vn.gandan.access.Role;
import vn.gandan.organisation.Unit;
import vn.gandan.support.TestProvince;

/** People of a test's province who have signed in and open pages. */
class Officials {

    private static final String PASSWORD = "mật khẩu thử";

    private final Access access;
    private final MockMvc web;

    Officials(Access access, MockMvc web) {
        this.access = access;
        this.web = web;
    }

    MockHttpSession signedIn(TestProvince province, Role role, Unit unit) throws Exception {
        var login = "u" + UUID.randomUUID().toString().substring(0, 8);
        province.scope().run(() -> access.open(login, "Nguyễn Thị Thử", role, unit.id(), PASSWORD));
        var session = new MockHttpSession();
        web.perform(post("/sign-in")
                .session(session)
                .with(csrf())
                .param("username", login)
                .param("password", PASSWORD));
        return session;
    }

    MockHttpServletResponse open(MockHttpSession session, String address) throws Exception {
        return web.perform(get(address).session(session)).andReturn().getResponse();
    }
}
