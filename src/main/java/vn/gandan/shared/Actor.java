package vn.gandan.shared;

import org.jspecify.annotations.Nullable;

/** Who acts: an account, or a named part of the system (then without an account). */
public record Actor(@Nullable Long account, String name) {

    public static Actor system(String name) {
        return new Actor(null, name);
    }
}
