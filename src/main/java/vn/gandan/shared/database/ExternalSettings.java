package vn.gandan.shared.database;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** GANDAN_DB_URL, and the two roles to use it by: GANDAN_DB_USER works, GANDAN_DB_OWNER_USER migrates. */
@ConfigurationProperties("gandan.db")
record ExternalSettings(
        String url,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String ownerUser,
        @DefaultValue("") String ownerPassword) {

    boolean nameTwoRoles() {
        return !user.isEmpty() && !ownerUser.isEmpty() && !user.equals(ownerUser);
    }

    @Override
    public String toString() {
        return "ExternalSettings of " + user;
    }
}
