package vn.gandan.bench.internal;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.gandan.bench.Speed;
import vn.gandan.bench.internal.FigureGround.Laid;

/** Reads a loaded year by the API: the province month by month, and its communes for the year. */
@Component
@ConditionalOnProperty(name = "gandan.bench", havingValue = "true")
class Reading {

    private final PlainQueries plain;

    Reading(PlainQueries plain) {
        this.plain = plain;
    }

    List<Speed> of(Laid laid, SampleYear year, Caller caller, String loaded, Stopwatch brief) {
        var one = "&indicator=" + year.indicators().getFirst();
        var all = "&indicator=" + String.join("&indicator=", year.indicators());
        judge(caller.get(months(laid) + all), year);
        return List.of(
                speed(laid, caller, "province by month", "12 × 1, " + loaded, months(laid) + one, brief, 1, 10),
                speed(
                        laid,
                        caller,
                        "province by month",
                        "12 × 100, " + loaded,
                        months(laid) + all,
                        Stopwatch.PATIENT,
                        100,
                        80),
                speed(laid, caller, "communes of a year", "193 × 1, " + loaded, communes(laid) + one, brief, 1, 15),
                speed(
                        laid,
                        caller,
                        "communes of a year",
                        "193 × 100, " + loaded,
                        communes(laid) + all,
                        Stopwatch.PATIENT,
                        100,
                        150));
    }

    private Speed speed(
            Laid laid,
            Caller caller,
            String name,
            String over,
            String address,
            Stopwatch watch,
            int indicators,
            int limit) {
        return new Speed(
                name,
                over,
                watch.of(() -> caller.get(address)),
                "GROUP BY over its figures",
                new Stopwatch(2, 5).of(() -> plain.figuresGrouped(laid, indicators)),
                limit);
    }

    private static String months(Laid laid) {
        return "/api/v1/rollup?by=month&level=province&period=2024&unit="
                + laid.province().reference();
    }

    private static String communes(Laid laid) {
        return "/api/v1/rollup?level=commune&period=2024&unit="
                + laid.province().reference();
    }

    /** What was sent must be what is read, to the last one. */
    private static void judge(String answer, SampleYear year) {
        var total = BigDecimal.ZERO;
        for (var row : JsonMapper.shared().readTree(answer).path("rows")) {
            if (!row.path("value").isNull()) {
                total = total.add(new BigDecimal(row.path("value").asString()));
            }
        }
        if (total.compareTo(year.total()) != 0) {
            throw new IllegalStateException("the totals come to " + total + " instead of " + year.total());
        }
    }
}
