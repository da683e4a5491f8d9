package vn.gandan;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Gần Dân: one live record of a province's mass-mobilisation work (công tác dân vận). */
@Modulithic(sharedModules = "shared")
@EnableScheduling
@SpringBootApplication
public class GanDan {

    public static void main(String[] arguments) {
        SpringApplication.run(GanDan.class, arguments);
    }
}
