package vn.gandan.bench.internal;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser, as far as the server can tell: signs in and asks for pages. */
final class Visitor {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI program;

    Visitor(URI program) {
        this.program = program;
    }

    void signIn(String login, String password) {
        var token = token(page("/sign-in"));
        post("/sign-in", Map.of("username", login, "password", password, "_csrf", token));
    }

    /** What the forms of a page prove that they come from it; good for the whole visit. */
    static String token(String page) {
        var token = CSRF.matcher(page);
        if (!token.find()) {
            throw new IllegalStateException("the page has no form");
        }
        return token.group(1);
    }

    /** The page; anything but a page is a mistake of the bench. */
    String page(String address) {
        return send(HttpRequest.newBuilder(program.resolve(address)).build());
    }

    /** A file to take away. */
    byte[] file(String address) {
        return send(HttpRequest.newBuilder(program.resolve(address)).build(), BodyHandlers.ofByteArray());
    }

    /** Sends a form, and shows the page that the answer leads to. */
    String post(String address, Map<String, String> fields) {
        var form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(program.resolve(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    private String send(HttpRequest request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> T send(HttpRequest request, BodyHandler<T> as) {
        try {
            var answer = http.send(request, as);
            if (answer.statusCode() >= 400) {
                throw new IllegalStateException(request.uri() + " answered " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException unanswered) {
            throw new IllegalStateException(request.uri() + " did not answer", unanswered);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
