package vn.gandan.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import vn.gandan.support.ModuleTest;

/** The description of the API names every call that there is, and its parameters, and no other. */
@ModuleTest
class OpenApiTest {

    @Autowired
    @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings;

    @Autowired
    ObjectMapper json;

    @Test
    void everyCallIsDescribed() throws IOException {
        var served = mappings.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(path -> path.startsWith("/api/"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(description().path("paths").propertyNames()).containsExactlyInAnyOrderElementsOf(served);
    }

    @Test
    void everyParameterIsDescribed() throws IOException {
        var paths = description().path("paths");
        mappings.getHandlerMethods().forEach((mapping, method) -> {
            for (var path : mapping.getPatternValues()) {
                if (path.startsWith("/api/")) {
                    var call = paths.path(path).iterator().next();
                    var described = call.path("parameters")
                            .valueStream()
                            .map(this::name)
                            .toList();
                    assertThat(described).as(path).containsAll(asked(method.getMethod()));
                }
            }
        });
    }

    private List<String> asked(java.lang.reflect.Method method) {
        return java.util.Arrays.stream(method.getParameters())
                .map(parameter -> {
                    var asked = parameter.getAnnotation(org.springframework.web.bind.annotation.RequestParam.class);
                    if (asked == null) {
                        return null;
                    }
                    String name = asked.name().isEmpty() ? asked.value() : asked.name();
                    return name.isEmpty() ? parameter.getName() : name;
                })
                .filter(Objects::nonNull)
                .toList();
    }

    private String name(JsonNode parameter) {
        var reference = parameter.path("$ref").asString("");
        return reference.isEmpty()
                ? parameter.path("name").asString()
                : reference.substring(reference.lastIndexOf('/') + 1);
    }

    private JsonNode description() throws IOException {
        try (var file = Objects.requireNonNull(getClass().getResourceAsStream("/static/openapi.json"))) {
            return json.readTree(file);
        }
    }
}
