package vn.gandan.demo.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.reading.Readings;
import vn.gandan.shared.Numbers;
import vn.gandan.shared.Period;
import vn.gandan.shared.Scope;

/** A made-up report of the commune of the demo's officer on the quarter that ended last, to be read by her. */
@Component
@ConditionalOnProperty(name = "gandan.demo", havingValue = "true")
class DemoReading implements SmartInitializingSingleton {

    private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");
    private static final int DAYS_UNTIL_WRITTEN = 5;

    private final Readings readings;
    private final Organisation organisation;
    private final Clock clock;

    DemoReading(Readings readings, Organisation organisation, Clock clock) {
        this.readings = readings;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Of a real unit, it waits for no other step; the same text is the report that stands already. */
    @Override
    public void afterSingletonsInstantiated() {
        var today = LocalDate.now(clock);
        var commune = Scope.closed(Demo.ACTOR).get(() -> organisation.resolve(DemoCommune.COMMUNE, today));
        var quarter = Period.around(Period.Kind.QUARTER, today)
                .flatMap(Period::before)
                .orElseThrow();
        Scope.system(commune.province(), Demo.ACTOR).run(() -> readings.handIn("", text(commune, quarter), commune));
    }

    /** Some of its figures are those that the commune sent by its form; others are not, and the desk says so. */
    private static String text(Unit commune, Period quarter) {
        var text = text(quarter);
        for (var figure : new DemoFilled(commune, quarter).commune()) {
            var value = Numbers.VIETNAMESE.of(Objects.requireNonNull(figure.value()));
            text = text.replace("{" + figure.indicator() + "}", value.length() < 2 ? "0" + value : value);
        }
        return text;
    }

    private static String text(Period quarter) {
        int number = (quarter.lastDay().getMonthValue() - 1) / 3;
        var written = quarter.lastDay().plusDays(DAYS_UNTIL_WRITTEN);
        return template()
                .replace("{quarter}", QUARTERS.get(number))
                .replace("{next}", QUARTERS.get((number + 1) % QUARTERS.size()))
                .replace("{year}", String.valueOf(quarter.lastDay().getYear()))
                .replace("{day}", "%02d".formatted(written.getDayOfMonth()))
                .replace("{month}", "%02d".formatted(written.getMonthValue()))
                .replace("{written}", String.valueOf(written.getYear()));
    }

    private static String template() {
        try (var file = DemoReading.class.getResourceAsStream("/vn/gandan/demo/report.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
