package vn.gandan;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is typed after {@code ./gandan}, understood or answered with a sentence. */
final class CommandLine {

    private static final int MISTYPED = 2;

    private final Terminal terminal;

    CommandLine(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The exit code: 0 only when it was done. */
    int run(String... arguments) {
        return new picocli.CommandLine(new StartCommand(terminal), new Commands(terminal))
                .setResourceBundle(terminal.words())
                .setUsageHelpAutoWidth(true)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((mistake, typed) -> mistyped(mistake))
                .execute(arguments);
    }

    private int mistyped(ParameterException mistake) {
        terminal.complain(sentence(mistake));
        terminal.complain(terminal.of(
                "terminal.see-help", mistake.getCommandLine().getCommandSpec().qualifiedName()));
        return MISTYPED;
    }

    private String sentence(ParameterException mistake) {
        return switch (mistake) {
            case UnmatchedArgumentException unknown ->
                terminal.of("terminal.unknown", unknown.getUnmatched().getFirst());
            case MissingParameterException missing ->
                terminal.of("terminal.missing", missing.getMissing().getFirst().paramLabel());
            default ->
                mistake.getValue() == null
                        ? terminal.of("terminal.incomplete")
                        : terminal.of("terminal.mistyped", mistake.getValue());
        };
    }
}
