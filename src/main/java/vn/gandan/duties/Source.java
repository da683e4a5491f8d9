package vn.gandan.duties;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.shared.ProvinceId;

/**
 * What a duty comes from (nguồn của nhiệm vụ): a directive, a conclusion of a briefing, a petition, the law. Its kind is a
 * stable code of the module that opened it; label and address are what a reader sees and follows.
 */
public record Source(
        String kind,
        @Nullable ProvinceId province,
        @Nullable UUID id,
        String label,
        @Nullable String address) {}
