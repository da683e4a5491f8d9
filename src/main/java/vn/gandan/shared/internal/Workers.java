package vn.gandan.shared.internal;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** What runs by the clock; not in a command, which joins the database of a program that does. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "gandan.workers", havingValue = "true", matchIfMissing = true)
class Workers {}
