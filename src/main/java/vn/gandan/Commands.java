package vn.gandan;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, each with the terminal that it speaks to. */
record Commands(Terminal terminal) implements IFactory {

    @Override
    public <T> T create(Class<T> kind) throws Exception {
        if (!kind.getPackageName().equals(Commands.class.getPackageName())) {
            return CommandLine.defaultFactory().create(kind);
        }
        return kind.getDeclaredConstructor(Terminal.class).newInstance(terminal);
    }
}
