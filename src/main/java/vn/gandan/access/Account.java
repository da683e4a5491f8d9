package vn.gandan.access;

import org.jspecify.annotations.Nullable;
import vn.gandan.shared.UnitId;

/** A person's account (tài khoản): who, in which role, of which unit; an account without one is of the whole country. */
public record Account(
        long id,
        String login,
        String name,
        Role role,
        @Nullable UnitId unit,
        @Nullable String email) {}
