package vn.gandan.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Addresses of style sheets, scripts, fonts and pictures; the build puts a hash of the content into each. */
public final class Assets {

    private static final Properties ADDRESSES = read();

    private Assets() {}

    public static String url(String name) {
        String address = ADDRESSES.getProperty(name);
        if (address == null) {
            throw new IllegalArgumentException("no asset " + name + ": the build makes them, see assets.mjs");
        }
        return address;
    }

    private static Properties read() {
        var addresses = new Properties();
        try (var file = Assets.class.getResourceAsStream("/assets.properties")) {
            if (file != null) {
                addresses.load(file);
            }
            return addresses;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
