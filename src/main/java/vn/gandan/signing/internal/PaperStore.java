package vn.gandan.signing.internal;

import static vn.gandan.signing.SigningError.PAPER_CHANGED_MEANWHILE;
import static vn.gandan.signing.SigningError.SIGNED_PAPER_NOT_FOUND;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.access.Account;
import vn.gandan.directives.Symbol;
import vn.gandan.shared.Actor;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.Scope;
import vn.gandan.shared.UnitId;
import vn.gandan.signing.Paper;
import vn.gandan.signing.PaperId;
import vn.gandan.signing.Signature;
import vn.gandan.signing.SignedBy;

/** Papers as rows. */
@Repository
class PaperStore {

    private final JdbcClient jdbc;

    PaperStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where its module entered it before. */
    boolean add(Paper paper, Instant at) {
        return jdbc.sql("""
                        insert into signing.paper (province_id, id, unit_path, unit_id, system, type, issuers, title, source,
                                                   reference, state, changed_at)
                        values (:province, :id, :path, :unit, :system, :type, :issuers, :title, :source, :reference, :state, :at)
                        on conflict (province_id, source, reference) do nothing
                        """)
                        .param("province", paper.id().province().value())
                        .param("id", paper.id().value())
                        .param("path", paper.path())
                        .param("unit", paper.unit().value())
                        .param("system", paper.side().name())
                        .param("type", paper.type())
                        .param("issuers", String.join("-", paper.issuers()))
                        .param("title", paper.title())
                        .param("source", paper.source())
                        .param("reference", paper.reference())
                        .param("state", paper.state().name())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /** What it is about can change as long as it is with its author. */
    void retitle(Paper paper) {
        jdbc.sql("""
                        update signing.paper set title = :title
                        where province_id = :province and source = :source and reference = :reference
                          and state in ('DRAFTED', 'RETURNED')
                        """)
                .param("title", paper.title())
                .param("province", paper.id().province().value())
                .param("source", paper.source())
                .param("reference", paper.reference())
                .update();
    }

    Paper get(PaperId id) {
        return jdbc.sql("select * from signing.paper where province_id = :province and id = :id")
                .param("province", id.province().value())
                .param("id", id.value())
                .query(PaperStore::paper)
                .optional()
                .orElseThrow(() -> SIGNED_PAPER_NOT_FOUND.refuse(id));
    }

    /** Whoever else does something with it waits. */
    Paper lock(PaperId id) {
        return jdbc.sql("select * from signing.paper where province_id = :province and id = :id for update")
                .param("province", id.province().value())
                .param("id", id.value())
                .query(PaperStore::paper)
                .optional()
                .orElseThrow(() -> SIGNED_PAPER_NOT_FOUND.refuse(id));
    }

    /** The latest, should its unit have become part of another province and entered it again. */
    Optional<Paper> find(String source, String reference) {
        return jdbc.sql("""
                        select * from signing.paper
                        where province_id = any(:provinces) and source = :source and reference = :reference
                        order by changed_at desc limit 1
                        """)
                .param("provinces", Scope.required().provinces())
                .param("source", source)
                .param("reference", reference)
                .query(PaperStore::paper)
                .optional();
    }

    /** Those in a state, or in any; the latest first. */
    List<Paper> list(Paper.@Nullable State state, int from, int most) {
        return jdbc.sql("""
                        select * from signing.paper
                        where province_id = any(:provinces) and (:state::text is null or state = :state)
                        order by changed_at desc, id offset :from limit :most
                        """)
                .param("provinces", Scope.required().provinces())
                .param("state", state == null ? null : state.name())
                .param("from", from)
                .param("most", most)
                .query(PaperStore::paper)
                .list();
    }

    /** Those of a unit, or of which a step of approval is this account's, that are not sent yet; the latest first. */
    List<Paper> onTheirWay(Account account) {
        return jdbc.sql("""
                        select * from signing.paper
                        where province_id = any(:provinces) and state not in ('ISSUED', 'RECALLED')
                          and (unit_id = :unit or route @> jsonb_build_array(jsonb_build_object('account', :account::bigint)))
                        order by changed_at desc, id
                        """)
                .param("provinces", Scope.required().provinces())
                .param("unit", account.unit() == null ? null : account.unit().value())
                .param("account", account.id())
                .query(PaperStore::paper)
                .list();
    }

    /** Writes the next state, unless someone else wrote first. */
    Paper update(Paper next, Instant at) {
        var signature = next.signature();
        var submitter = next.submittedBy();
        return jdbc.sql("""
                        update signing.paper
                        set state = :state, route = :route::jsonb, accepted = :accepted, reason = :reason,
                            submitted_account = :submitter, submitted_by = :submittedBy, number = :number, symbol = :symbol,
                            signed_on = :day, signer = :signer, post = :post, capacity = :capacity, issued_on = :issued,
                            changed_at = :at, version = version + 1
                        where province_id = :province and id = :id and version = :version
                        returning *
                        """)
                .param("state", next.state().name())
                .param("route", Routes.json(next.route()))
                .param("accepted", next.accepted())
                .param("reason", next.reason())
                .param("submitter", submitter == null ? null : submitter.account())
                .param("submittedBy", submitter == null ? null : submitter.name())
                .param("number", signature == null ? null : signature.number())
                .param("symbol", signature == null ? null : signature.symbol())
                .param("day", signature == null ? null : signature.day())
                .param("signer", signature == null ? null : signature.by().name())
                .param("post", signature == null ? null : signature.by().post())
                .param(
                        "capacity",
                        signature == null ? null : signature.by().capacity().name())
                .param("issued", next.issuedOn())
                .param("at", Timestamp.from(at))
                .param("province", next.id().province().value())
                .param("id", next.id().value())
                .param("version", next.version())
                .query(PaperStore::paper)
                .optional()
                .orElseThrow(PAPER_CHANGED_MEANWHILE::refuse);
    }

    private static Paper paper(ResultSet row, int number) throws SQLException {
        return new Paper(
                new PaperId(new ProvinceId(row.getInt("province_id")), row.getObject("id", UUID.class)),
                new UnitId(row.getLong("unit_id")),
                row.getString("unit_path"),
                Symbol.Side.valueOf(row.getString("system")),
                row.getString("type"),
                List.of(row.getString("issuers").split("-", -1)),
                row.getString("title"),
                row.getString("source"),
                row.getString("reference"),
                Paper.State.valueOf(row.getString("state")),
                Routes.of(row.getString("route")),
                row.getInt("accepted"),
                row.getString("reason"),
                submitter(row),
                signature(row),
                day(row, "issued_on"),
                row.getInt("version"));
    }

    private static @Nullable Actor submitter(ResultSet row) throws SQLException {
        var name = row.getString("submitted_by");
        long account = row.getLong("submitted_account");
        boolean none = row.wasNull();
        return name == null ? null : new Actor(none ? null : account, name);
    }

    private static @Nullable Signature signature(ResultSet row) throws SQLException {
        var day = day(row, "signed_on");
        return day == null
                ? null
                : new Signature(
                        row.getInt("number"),
                        row.getString("symbol"),
                        day,
                        new SignedBy(
                                row.getString("signer"),
                                row.getString("post"),
                                SignedBy.Capacity.valueOf(row.getString("capacity"))));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        Date day = row.getDate(column);
        return day == null ? null : day.toLocalDate();
    }
}
