package vn.gandan.shared;

/** When what a transaction writes outlives a loss of power; of itself, at its commit. */
public final class Durability {

    /**
     * A label for transactions that prepare or note what another one does: they need not wait for the disk. The log is
     * written in order, so that a later commit which does wait takes this one along.
     */
    public static final String WITH_A_LATER_COMMIT = "durable with a later commit";

    private Durability() {}
}
