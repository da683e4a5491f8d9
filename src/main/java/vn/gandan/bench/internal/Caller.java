package vn.gandan.bench.internal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;

/** Another program that calls the API with a token. */
record Caller(URI program, String token, HttpClient http) {

    Caller(URI program, String token) {
        this(program, token, HttpClient.newHttpClient());
    }

    String get(String address) {
        return send(HttpRequest.newBuilder(program.resolve(address)).GET(), address);
    }

    /** Sends figures; a row that was refused is a mistake of the bench. */
    void post(String type, String body) {
        var answer = send(
                HttpRequest.newBuilder(program.resolve("/api/v1/values"))
                        .header("Content-Type", type)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofString(body)),
                "/api/v1/values");
        if (!answer.contains("\"rejected\":[]")) {
            throw new IllegalStateException(answer.substring(0, Math.min(answer.length(), 500)));
        }
    }

    private String send(HttpRequest.Builder request, String address) {
        try {
            var answer =
                    http.send(request.header("Authorization", "Bearer " + token).build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(address + " answered " + answer.statusCode() + ": " + answer.body());
            }
            return answer.body();
        } catch (IOException unanswered) {
            throw new IllegalStateException(address + " did not answer", unanswered);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
