package vn.gandan;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Gần Dân: one live record of a province's mass-mobilisation work (công tác dân vận). */
@Modulithic(sharedModules = "shared")
@SpringBootApplication
public class GanDan {

    public static void main(String[] arguments) {
        System.exit(new CommandLine(Terminal.ofThisMachine()).run(arguments));
    }
}
