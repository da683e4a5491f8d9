package vn.gandan.shared.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Requests that the server turns away before the application sees them, such as an address that cannot be read. Nobody's
 * language is known there, so both are spoken.
 */
@Component
class RejectedRequests implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(Sentence.class.getName());
            }
        });
    }

    /** Made by the server, by its name. */
    public static final class Sentence extends ErrorReportValve {

        private static final String PAGE = """
                <!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Gần Dân</title></head><body>
                <h1>Không đọc được địa chỉ này</h1>
                <p>Xin kiểm tra lại địa chỉ, hoặc <a href="/">về trang chủ</a>.</p>
                <p lang="en">This address cannot be read. Check it, or <a href="/">go to the home page</a>.</p>
                </body></html>
                """;

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            boolean api = String.valueOf(request.getRequestURI()).startsWith("/api/");
            try {
                response.setContentType(api ? "application/problem+json" : "text/html");
                response.setCharacterEncoding("UTF-8");
                var out = response.getReporter();
                if (out != null) {
                    out.write(api ? problem(response.getStatus()) : PAGE);
                    response.finishResponse();
                }
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }

        private static String problem(int status) {
            return """
                    {"title":"Bad Request","status":%d,"code":"ADDRESS_UNREADABLE",\
                    "detail":"Không đọc được địa chỉ này. Cách gọi có ở /openapi.json."}
                    """.formatted(status);
        }
    }
}
