package vn.gandan.demo.internal;

import java.nio.charset.StandardCharsets;

/**
 * Chance that always falls the same: a number that depends on nothing but a name, on any machine and in any version of
 * Java. FNV-1a over the name's UTF-8 bytes, then the finishing step of SplitMix64.
 */
final class Dice {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private Dice() {}

    static long roll(String name) {
        long hash = FNV_OFFSET;
        for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (octet & 0xff)) * FNV_PRIME;
        }
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        return hash ^ (hash >>> 31);
    }

    /** Both ends included. */
    static int between(int low, int high, String name) {
        return low + (int) Long.remainderUnsigned(roll(name), high - low + 1L);
    }
}
