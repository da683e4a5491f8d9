package vn.gandan.demo.internal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.directives.Directives;
import vn.gandan.directives.NewDocument;
import vn.gandan.duties.Advance;
import vn.gandan.duties.Duties;
import vn.gandan.duties.Duty;
import vn.gandan.duties.Evidence;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Organisation;
import vn.gandan.organisation.Unit;
import vn.gandan.programmes.BriefingId;
import vn.gandan.programmes.NewBriefing;
import vn.gandan.programmes.NewBriefing.NewConclusion;
import vn.gandan.programmes.NewBriefing.Order;
import vn.gandan.programmes.NewProgramme;
import vn.gandan.programmes.NewTask;
import vn.gandan.programmes.Programme;
import vn.gandan.programmes.Programmes;
import vn.gandan.programmes.Reach;
import vn.gandan.programmes.Task;
import vn.gandan.programmes.Term;
import vn.gandan.shared.UnitId;

/** The year's programme of today's province and of one commune, one with another body, and two briefings; all made up. */
@Component
class DemoProgrammes {

    private static final String COMMISSION = "Ban Tuyên giáo và Dân vận Tỉnh ủy";
    private static final String PARTNER = "Đảng ủy Ủy ban nhân dân tỉnh";
    private static final String SIGNED = "901-CTPH/BTGDVTU-ĐUUBND";

    private final Organisation organisation;
    private final Programmes programmes;
    private final Directives directives;
    private final Duties duties;

    DemoProgrammes(Organisation organisation, Programmes programmes, Directives directives, Duties duties) {
        this.organisation = organisation;
        this.programmes = programmes;
        this.directives = directives;
        this.duties = duties;
    }

    /** A key task for all communes: how many days are left, whether it is accepted, and how many in a hundred have done it. */
    private record Key(String title, int daysLeft, boolean accepted, int done) {

        LocalDate due(LocalDate today) {
            var day = daysLeft == 0 ? DemoWork.endOfWeek(today) : today.plusDays(daysLeft);
            var end = LocalDate.of(today.getYear(), 12, 31);
            return day.isAfter(end) ? end : day;
        }
    }

    private static final List<Key> KEYS = List.of(
            new Key("Tổ chức ít nhất một cuộc đối thoại giữa người đứng đầu với Nhân dân", 0, true, 82),
            new Key("Kiện toàn Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở", 12, true, 74),
            new Key("Công nhận, biểu dương mô hình “Dân vận khéo” của năm", 16, true, 60),
            new Key("Công khai những nội dung phải công khai để Nhân dân biết", 23, false, 55),
            new Key("Tự kiểm tra việc tiếp công dân, giải quyết đơn thư", 30, false, 40),
            new Key("Báo cáo kết quả công tác dân vận năm", 37, true, 12));

    void make(Unit province, LocalDate today) {
        var communes = organisation.below(province.id(), Level.COMMUNE, today);
        var own = organisation.resolve(DemoCommune.COMMUNE, today);
        var yearly = programmes.make(NewProgramme.yearly(
                province,
                today.getYear(),
                "Chương trình công tác dân vận năm %d (minh họa)".formatted(today.getYear()),
                COMMISSION,
                KEYS.stream()
                        .map(key -> new NewTask(
                                key.title(),
                                key.due(today),
                                key.accepted(),
                                null,
                                new Reach(Reach.Kind.COMMUNES, communes, List.of())))
                        .toList()));
        var tasks = programmes.tasks(yearly.id());
        for (int place = 0; place < tasks.size(); place++) {
            show(tasks.get(place), KEYS.get(place), own.id(), today);
        }
        makeOfCommune(own, tasks, today);
        coordinate(province, today);
        brief(province, communes, today);
    }

    /** Of the officer's commune the first is still owed, the second was sent back, the third waits to be accepted. */
    private void show(Task task, Key key, UnitId own, LocalDate today) {
        var owed = duties.of(task.id());
        var shown = new ArrayList<Advance>();
        for (var duty : owed) {
            boolean done = duty.parties().unit().equals(own)
                    ? task.position() == 2 || task.position() == 3
                    : Dice.between(1, 100, name(duty, task)) <= key.done();
            if (done) {
                shown.add(Advance.done(duty, evidence(duty, task, today)));
            }
        }
        duties.advance(shown);
        if (key.accepted()) {
            judge(task, own);
        }
    }

    /** Nine in ten of what was shown were accepted. */
    private void judge(Task task, UnitId own) {
        var judged = new ArrayList<Advance>();
        for (var duty : duties.of(task.id())) {
            boolean officers = duty.parties().unit().equals(own);
            if (duty.awaitsAcceptance() && officers && task.position() == 2) {
                judged.add(Advance.sendBack(duty, "Đề nghị bổ sung quyết định kiện toàn (minh họa)"));
            } else if (duty.awaitsAcceptance() && !officers && Dice.between(1, 10, name(duty, task) + " judged") < 10) {
                judged.add(Advance.accept(duty));
            }
        }
        duties.advance(judged);
    }

    private static Evidence evidence(Duty duty, Task task, LocalDate today) {
        int ago = Dice.between(1, 60, name(duty, task) + " day");
        return Evidence.inWords(
                "Báo cáo số %d (số, ngày minh họa)".formatted(Dice.between(20, 300, name(duty, task) + " number")),
                today.minusDays(ago));
    }

    private static String name(Duty duty, Task task) {
        return duty.parties().unit().value() + " task " + task.position();
    }

    private void makeOfCommune(Unit commune, List<Task> above, LocalDate today) {
        var hamlets = organisation.below(commune.id(), Level.HAMLET, today);
        var due = KEYS.getLast().due(today);
        programmes.make(NewProgramme.yearly(
                commune,
                today.getYear(),
                "Chương trình công tác dân vận năm %d của xã (minh họa)".formatted(today.getYear()),
                "Đảng ủy " + commune.fullName(),
                List.of(
                        new NewTask(
                                "Thôn tổng hợp ý kiến Nhân dân trước buổi đối thoại",
                                KEYS.getFirst().due(today),
                                true,
                                above.getFirst().id(),
                                new Reach(Reach.Kind.HAMLETS, hamlets, List.of())),
                        new NewTask(
                                "Báo cáo kết quả hoạt động của tổ dân vận trong năm",
                                due,
                                false,
                                above.getLast().id(),
                                new Reach(Reach.Kind.HAMLETS, hamlets, List.of())))));
    }

    private void coordinate(Unit province, LocalDate today) {
        var first = LocalDate.of(today.getYear(), 1, 1);
        var last = LocalDate.of(today.getYear() + 4, 12, 31);
        var title = "Chương trình phối hợp công tác dân vận giai đoạn %d - %d (minh họa)"
                .formatted(first.getYear(), last.getYear());
        var paper = directives.register(new NewDocument(
                province,
                SIGNED,
                "CTPH",
                COMMISSION + " và " + PARTNER,
                null,
                title,
                null,
                today.minusDays(40),
                null,
                "Minh họa",
                List.of(),
                null));
        programmes.make(new NewProgramme(
                province,
                Programme.Kind.COORDINATION,
                new Term(first, last),
                title,
                COMMISSION,
                PARTNER,
                paper.id(),
                List.of(new NewTask(
                        "Thống nhất nội dung khảo sát công tác dân vận chính quyền",
                        KEYS.get(3).due(today),
                        false,
                        null,
                        Reach.own(province)))));
    }

    private void brief(Unit province, List<Unit> communes, LocalDate today) {
        var earlier = keep(
                province,
                today.minusDays(28),
                List.of(
                        kept(
                                "Các xã, phường gửi danh sách mô hình “Dân vận khéo” đề nghị công nhận",
                                new Order(
                                        today.plusDays(2), false, new Reach(Reach.Kind.COMMUNES, communes, List.of()))),
                        kept(
                                "Tổng hợp kiến nghị của Nhân dân qua các buổi đối thoại",
                                new Order(DemoWork.endOfWeek(today), false, Reach.own(province))),
                        kept("Giữ nền nếp giao ban hằng tháng với cơ sở", null)));
        shown(earlier, today);
        keep(
                province,
                today.minusDays(6),
                List.of(
                        kept(
                                "Xây dựng dự thảo chương trình công tác năm sau",
                                new Order(today.plusDays(20), false, Reach.own(province))),
                        kept(
                                "Đôn đốc các xã, phường chưa ban hành kế hoạch thực hiện 900-KH/TU",
                                new Order(today.plusDays(8), false, Reach.own(province))),
                        kept("Tiếp tục theo dõi tình hình Nhân dân sau sắp xếp đơn vị hành chính", null)));
    }

    private void shown(BriefingId briefing, LocalDate today) {
        for (var conclusion : programmes.conclusions(briefing)) {
            duties.advance(duties.of(conclusion.id()).stream()
                    .filter(duty -> duty.parties().level() == Level.COMMUNE
                            && Dice.between(1, 100, duty.parties().unit().value() + " list") <= 88)
                    .map(duty -> Advance.done(
                            duty,
                            Evidence.inWords(
                                    "Danh sách đề nghị công nhận (minh họa)",
                                    today.minusDays(Dice.between(
                                            1, 20, duty.parties().unit().value() + " list day")))))
                    .toList());
        }
    }

    private static NewConclusion kept(String words, @Nullable Order order) {
        return new NewConclusion(words, order);
    }

    private BriefingId keep(Unit province, LocalDate heldOn, List<NewConclusion> conclusions) {
        var minutes = new StringBuilder("Biên bản minh họa, không phải của cuộc họp có thật.\nKết luận:\n");
        for (int place = 0; place < conclusions.size(); place++) {
            minutes.append(place + 1)
                    .append(". ")
                    .append(conclusions.get(place).words())
                    .append(".\n");
        }
        return programmes
                .keep(new NewBriefing(
                        province,
                        UUID.nameUUIDFromBytes(("demo briefing " + heldOn).getBytes(StandardCharsets.UTF_8)),
                        heldOn,
                        "Giao ban công tác dân vận tháng %d/%d (minh họa)"
                                .formatted(heldOn.getMonthValue(), heldOn.getYear()),
                        minutes.toString(),
                        Dice.between(30, 60, heldOn + " attendances"),
                        List.of(COMMISSION, "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", PARTNER),
                        conclusions))
                .id();
    }
}
