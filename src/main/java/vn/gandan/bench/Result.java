package vn.gandan.bench;

/**
 * One thing measured and, beside it, in the same run, the least that the machine must do for it. Only their ratio says
 * something on another machine.
 */
public sealed interface Result permits Speed, Rate, Flow, Amount {

    String name();

    /** What it ran over. */
    String over();

    /** What it is compared with. */
    String beside();

    /** How many times what stands beside it; for a {@link Rate} or a {@link Flow} the share of it that was reached. */
    double ratio();

    /** Whether it keeps what is asked of it on an idle machine. */
    boolean within();

    /** One line of the table that the command prints. */
    String line();
}
