package vn.gandan.duties.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.gandan.duties.Duty;
import vn.gandan.shared.Texts;

/** How much time a duty has left on a day (còn bao lâu), and the share of it that is used up. */
public record Left(String words, Tone tone, int share) {

    private static final int SOON = 3;

    public enum Tone {
        LATE("late"),
        SOON("soon"),
        CALM("calm"),
        STILL("still"),
        OVER("ok");

        private final String style;

        Tone(String style) {
            this.style = style;
        }

        public String style() {
            return style;
        }
    }

    public static Left of(Duty duty, LocalDate today, Texts text) {
        var day = duty.due().day();
        return switch (duty.status()) {
            case WITHDRAWN -> new Left(text.of("duties.left.withdrawn"), Tone.STILL, 0);
            case DONE, ACCEPTED -> shown(duty, text);
            case OPEN, IN_PROGRESS, RETURNED ->
                day == null
                        ? new Left(text.of("duties.left.paused"), Tone.STILL, 0)
                        : running(duty.clock().start(), day, today, text);
        };
    }

    private static Left shown(Duty duty, Texts text) {
        var evidence = duty.evidence();
        var day = duty.due().day();
        if (evidence == null || day == null || !duty.late()) {
            return new Left(text.of("duties.left.done"), Tone.OVER, 100);
        }
        return new Left(text.of("duties.left.done.late", days(day, evidence.on())), Tone.OVER, 100);
    }

    private static Left running(LocalDate start, LocalDate day, LocalDate today, Texts text) {
        int left = days(today, day);
        if (left < 0) {
            return new Left(text.of("duties.left.over", -left), Tone.LATE, 100);
        }
        var tone = left <= SOON ? Tone.SOON : Tone.CALM;
        var words = left == 0 ? text.of("duties.left.today") : text.of("duties.left.days", left);
        return new Left(words, tone, share(start, day, today));
    }

    private static int share(LocalDate start, LocalDate day, LocalDate today) {
        int all = days(start, day);
        return all <= 0 ? 100 : Math.clamp(100L * days(start, today) / all, 0, 100);
    }

    private static int days(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }
}
