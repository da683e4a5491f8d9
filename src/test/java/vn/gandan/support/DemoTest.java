package vn.gandan.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import vn.gandan.GanDan;

/**
 * A test on the demo province, behind a real port for those who browse. All such tests share one application and one
 * database (under target/), in which the province is made once: they read, or change only what they bring themselves.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = GanDan.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "gandan.demo=true",
            "gandan.data=target/demo-data-${gandan.test.fork:1}",
            "gandan.postgres.binaries=target",
            "gandan.postgres.fresh=true",
            "gandan.postgres.options=fsync=off,synchronous_commit=off"
        })
@AutoConfigureMockMvc
public @interface DemoTest {}
