package vn.gandan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.gandan.support.DemoTest;

@DemoTest
class RejectedRequestsTest {

    @LocalServerPort
    int port;

    @Test
    void anAddressThatCannotBeReadIsToldInASentence() throws Exception {
        try (var browser = HttpClient.newHttpClient()) {
            var page = browser.send(ask("/units/a%2fb"), BodyHandlers.ofString());
            var call = browser.send(ask("/api/v1/%00"), BodyHandlers.ofString());

            assertThat(page.statusCode()).isEqualTo(400);
            assertThat(page.body()).contains("Không đọc được địa chỉ này").doesNotContain("Tomcat");
            assertThat(call.statusCode()).isEqualTo(400);
            assertThat(call.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(call.body()).contains("ADDRESS_UNREADABLE");
        }
    }

    private HttpRequest ask(String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .build();
    }
}
