package vn.gandan.shared;

import java.util.Map;

/**
 * A command of the command line that a module brings (lệnh), such as {@code ./gandan token}. It runs in a program without
 * pages, in {@link Scope#closed}, on the database of the running program if there is one; a {@link Refusal} becomes its
 * sentence and an exit code other than 0. Its words and options stand in the command line itself ({@code vn.gandan}), so
 * that help and mistakes need no database.
 */
public interface Command {

    /** As it is typed: {@code token}, {@code user add}. */
    String name();

    /**
     * Does it.
     *
     * @param arguments by their lower-case name ({@code account}; {@code name}, {@code role}, {@code unit}); what was not
     *     given is absent
     * @return what is printed, in the language of {@link Texts}
     */
    String run(Map<String, String> arguments);
}
