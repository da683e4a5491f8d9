package vn.gandan.audit.internal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.shared.Actor;
import vn.gandan.shared.ProvinceId;

/** One change, by whom; its hash covers all of it. */
record Entry(
        ProvinceId province,
        UUID id,
        String path,
        Instant at,
        Actor actor,
        String act,
        String subject,
        Map<String, String> details) {

    /** Each part with its length before it, so that no two entries have the same form. */
    Hash hash() {
        var form = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(form)) {
            out.writeInt(province.value());
            out.writeLong(id.getMostSignificantBits());
            out.writeLong(id.getLeastSignificantBits());
            write(out, path);
            out.writeLong(at.getEpochSecond());
            out.writeInt(at.getNano());
            write(out, actor.account() == null ? null : actor.account().toString());
            write(out, actor.name());
            write(out, act);
            write(out, subject);
            out.writeInt(details.size());
            for (var detail : new TreeMap<>(details).entrySet()) {
                write(out, detail.getKey());
                write(out, detail.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Hash.of(form.toByteArray());
    }

    private static void write(DataOutputStream out, @Nullable String part) throws IOException {
        if (part == null) {
            out.writeInt(-1);
            return;
        }
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
