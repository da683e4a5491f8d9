package vn.gandan.shared.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import vn.gandan.support.ModuleTest;

@ModuleTest
@WithMockUser
class SorryTest {

    @Autowired
    MockMvc web;

    @Test
    void aFailureOfTheApiIsToldAsProblemDetails() throws Exception {
        var failed = after("/api/v1/units", HttpStatus.INTERNAL_SERVER_ERROR);

        assertThat(failed.getStatus()).isEqualTo(500);
        assertThat(failed.getContentType()).startsWith("application/problem+json");
        assertThat(failed.getContentAsString()).contains("INTERNAL_SERVER_ERROR", "vẫn an toàn");
    }

    @Test
    void aFailureOfAPageIsAPageForWhoeverAsks() throws Exception {
        var failed = after("/totals", HttpStatus.FORBIDDEN);

        assertThat(failed.getStatus()).isEqualTo(403);
        assertThat(failed.getContentType()).startsWith("text/html");
        assertThat(failed.getContentAsString()).contains("<html lang=\"vi\">");
    }

    private MockHttpServletResponse after(String address, HttpStatus status) throws Exception {
        return web.perform(get("/error")
                        .accept("*/*")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status.value())
                        .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, address))
                .andReturn()
                .getResponse();
    }
}
