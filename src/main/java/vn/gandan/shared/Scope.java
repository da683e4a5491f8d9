package vn.gandan.shared;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * What the running work may see and in whose name: the path prefixes of an account's units, or of one province for
 * work without a user. Every transaction carries it to the database, whose row security reads it.
 */
public record Scope(Actor actor, ProvinceId province, List<String> paths) {

    private static final Pattern PATHS = Pattern.compile("(/([0-9]+/)+(,/([0-9]+/)+)*)?");
    private static final ScopedValue<Scope> CURRENT = ScopedValue.newInstance();
    private static final ProvinceId NOWHERE = new ProvinceId(0);

    public Scope {
        paths = List.copyOf(paths);
        // An empty prefix would match every row, and one without its last slash a neighbour's.
        if (!PATHS.matcher(String.join(",", paths)).matches()) {
            throw new IllegalArgumentException("not a list of unit paths: " + paths);
        }
    }

    /** Work of the system in one whole province: the merge, the sealer. */
    public static Scope system(ProvinceId province, String name) {
        return new Scope(Actor.system(name), province, List.of("/" + province + "/"));
    }

    /** Work on shared tables alone, before anybody is known: it sees no row of a large table. */
    public static Scope closed(String name) {
        return new Scope(Actor.system(name), NOWHERE, List.of());
    }

    public static Optional<Scope> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /** The scope in force; work outside any scope is a bug and fails here. */
    public static Scope required() {
        return current().orElseThrow(() -> new IllegalStateException("no scope is bound"));
    }

    /** Those in which it sees anything: its own province and those that were merged into it. */
    public Integer[] provinces() {
        return paths.stream()
                .map(path -> ProvinceId.ofPath(path).value())
                .distinct()
                .toArray(Integer[]::new);
    }

    public boolean covers(String path) {
        return paths.stream().anyMatch(path::startsWith);
    }

    public void run(Runnable work) {
        ScopedValue.where(CURRENT, this).run(work);
    }

    public <T> T call(Callable<T> work) throws Exception {
        return ScopedValue.where(CURRENT, this).call(work::call);
    }

    /** {@link #call} for work that throws nothing checked. */
    public <T> T get(Supplier<T> work) {
        return ScopedValue.where(CURRENT, this).call(work::get);
    }
}
