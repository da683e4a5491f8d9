package vn.gandan.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where an office says that it measures otherwise: a file with lines as in rules.csv, its head first. */
@Configuration(proxyBeanMethods = false)
class LayoutSettings {

    @Bean
    Layout layout(@Value("${gandan.layout.rules:}") String file) {
        if (file.isBlank()) {
            return new Layout(Formats.standard());
        }
        try {
            return new Layout(Formats.with(Files.readString(Path.of(file))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the rules of layout in " + file, unreadable);
        }
    }
}
