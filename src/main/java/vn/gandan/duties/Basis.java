package vn.gandan.duties;

import org.jspecify.annotations.Nullable;

/** Why something is due when it is (căn cứ): from which event the time counts, by what, and whether that was checked. */
public record Basis(@Nullable String trigger, String citation, boolean confirmed) {}
