package vn.gandan.forms.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.gandan.forms.Definition;

/** Definitions as JSON, for the database. */
final class Written {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .changeDefaultPropertyInclusion(usual -> usual.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private Written() {}

    static String of(Definition definition) {
        return JSON.writeValueAsString(definition);
    }

    static Definition definition(String json) {
        return JSON.readValue(json, Definition.class);
    }
}
