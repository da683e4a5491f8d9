package vn.gandan.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import vn.gandan.GanDan;

/**
 * A test of services, SQL and pages together on a real PostgreSQL. All such tests of one JVM share one application and
 * one database (under target/), so each works on units and periods of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = GanDan.class,
        properties = {
            "gandan.data=target/test-data-${gandan.test.fork:1}",
            "gandan.postgres.binaries=target",
            "gandan.postgres.fresh=true",
            // The data is thrown away: no test proves durability here (CrashTest does, on a database of its own).
            "gandan.postgres.options=fsync=off,synchronous_commit=off"
        })
@AutoConfigureMockMvc
@Import({Connections.class, TestPapers.class, TestListing.class})
public @interface ModuleTest {}
