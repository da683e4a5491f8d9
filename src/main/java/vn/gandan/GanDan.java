package vn.gandan;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/** Gần Dân: one live record of a province's mass-mobilisation work (công tác dân vận). */
@Modulithic(sharedModules = "shared")
// Modules speak of the same things: two may each have their reviews, and neither has to know of the other's.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class GanDan {

    public static void main(String[] arguments) {
        System.exit(new CommandLine(Terminal.ofThisMachine()).run(arguments));
    }
}
