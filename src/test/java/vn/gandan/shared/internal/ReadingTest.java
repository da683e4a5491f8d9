package vn.gandan.shared.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.gandan.support.ModuleTest;

@ModuleTest
class ReadingTest {

    @Autowired
    MockMvc web;

    @ParameterizedTest
    @CsvSource({
        "/units?q=h%C3%B2a&on=2025-06-30, /units?q=h%C3%B2a&on=2025-06-30",
        "//elsewhere.example, /",
        "https://elsewhere.example, /",
        "/\\elsewhere.example, /",
        "/units?q={x}, /",
        "/đơn, /"
    })
    void oneGoesBackToAnAddressOfOurOwn(String back, String led) throws Exception {
        var answer = web.perform(
                        post("/language").with(csrf()).param("language", "en").param("back", back))
                .andReturn()
                .getResponse();

        assertThat(answer.getRedirectedUrl()).isEqualTo(led);
    }
}
