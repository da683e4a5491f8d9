package vn.gandan.bench.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.gandan.bench.Result;
import vn.gandan.bench.Speed;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Period;
import vn.gandan.shared.Scope;

/** One hamlet after the other fills in its form of the month under way by the page, and sees that it was sent. */
@Component
@ConditionalOnProperty(name = "gandan.bench", havingValue = "true")
class FilingBench {

    private static final String FORM = "DO-THANG";
    private static final String SENT = "Đã gửi phiếu.";
    private static final Stopwatch WATCH = new Stopwatch(500, 300);

    private final SampleForm form;
    private final FigureGround figures;
    private final PlainQueries plain;
    private final Clock clock;

    FilingBench(SampleForm form, FigureGround figures, PlainQueries plain, Clock clock) {
        this.form = form;
        this.figures = figures;
        this.plain = plain;
        this.clock = clock;
    }

    List<Result> run(Ground.Laid laid, Visitor visitor) {
        var today = LocalDate.now(clock);
        var month = Period.around(Period.Kind.MONTH, today).orElseThrow();
        var year = figures.sample(1);
        var province = laid.province();
        int owed = plain.open(laid);
        Scope.system(province.province(), "bench")
                .run(() -> form.give(FORM, province, year.indicators(), month.firstDay()));
        var hamlets = laid.hamlets();
        // The program looks once a minute who owes what.
        Waiting.until(() -> plain.open(laid) == owed + hamlets.size());
        var asked = new FigureGround.Laid(province, hamlets);
        var token = Visitor.token(visitor.page(address(hamlets.getFirst(), month)));
        return List.of(
                new Speed(
                        "the page of a form",
                        SampleYear.INDICATORS + " fields",
                        WATCH.of(time -> visitor.page(address(hamlets.get(time), month))),
                        "one primary-key read",
                        WATCH.of(time -> plain.figure(asked, time)),
                        100),
                new Speed(
                        "one form by the page",
                        SampleYear.INDICATORS + " figures, sent and told so",
                        WATCH.of(time -> send(visitor, token, hamlets.get(time), month, year, time)),
                        "one primary-key read",
                        WATCH.of(time -> plain.figure(asked, time)),
                        60));
    }

    private static void send(Visitor visitor, String token, Unit hamlet, Period month, SampleYear year, int number) {
        var fields = new HashMap<>(Map.of(
                "unit",
                hamlet.reference(),
                "form",
                FORM,
                "period",
                month.code(),
                "version",
                "0",
                "sending",
                UUID.randomUUID().toString(),
                "action",
                "send",
                "_csrf",
                token));
        for (int indicator = 0; indicator < year.indicators().size(); indicator++) {
            var code = year.indicators().get(indicator);
            fields.put("v." + code, String.valueOf(SampleYear.value(indicator, number, 1)));
            fields.put("w." + code, "");
        }
        if (!visitor.post("/filing", fields).contains(SENT)) {
            throw new IllegalStateException("the form of " + hamlet.reference() + " was not sent");
        }
    }

    private static String address(Unit hamlet, Period month) {
        return "/filing?unit=" + hamlet.reference() + "&form=" + FORM + "&period=" + month.code();
    }
}
