package vn.gandan.signing.internal;

import static vn.gandan.signing.SigningError.BOOK_NOT_FOUND;
import static vn.gandan.signing.SigningError.NUMBER_NOT_HELD;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.shared.Actor;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.UnitId;
import vn.gandan.signing.PaperId;

/** Books and their numbers. */
@Repository
class BookStore {

    private static final int MOST = 20_000;

    private final JdbcClient jdbc;

    BookStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Opens the book where there is none; whoever else wants a number of it waits until this transaction has ended. */
    Book lock(BookKey key, Instant at) {
        jdbc.sql("""
                        insert into signing.book (province_id, id, unit_path, unit_id, issuer, system, type, run, opened_at)
                        values (:province, :id, :path, :unit, :issuer, :system, :type, :run, :at)
                        on conflict (province_id, unit_id, issuer, system, type, run) do nothing
                        """)
                .param("province", key.province().value())
                .param("id", UUID.randomUUID())
                .param("path", key.path())
                .param("unit", key.unit().value())
                .param("issuer", key.issuer())
                .param("system", key.side().name())
                .param("type", key.type())
                .param("run", key.run())
                .param("at", Timestamp.from(at))
                .update();
        return jdbc.sql("""
                        select * from signing.book
                        where province_id = :province and unit_id = :unit and issuer = :issuer and system = :system
                          and type = :type and run = :run
                        for update
                        """)
                .param("province", key.province().value())
                .param("unit", key.unit().value())
                .param("issuer", key.issuer())
                .param("system", key.side().name())
                .param("type", key.type())
                .param("run", key.run())
                .query(BookStore::book)
                .single();
    }

    Book lock(ProvinceId province, UUID id) {
        return jdbc.sql("select * from signing.book where province_id = :province and id = :id for update")
                .param("province", province.value())
                .param("id", id)
                .query(BookStore::book)
                .optional()
                .orElseThrow(() -> BOOK_NOT_FOUND.refuse(id));
    }

    void update(Book next) {
        jdbc.sql("""
                        update signing.book set last_number = :number, last_day = :day
                        where province_id = :province and id = :id
                        """)
                .param("number", next.lastNumber())
                .param("day", next.lastDay())
                .param("province", next.province().value())
                .param("id", next.id())
                .update();
    }

    void add(Book book, Entry entry, Actor actor, Instant at) {
        jdbc.sql("""
                        insert into signing.entry (province_id, book_id, first_number, last_number, unit_path, kind, paper_id, day,
                                                   reason, account_id, actor, entered_at)
                        values (:province, :book, :first, :last, :path, :kind, :paper, :day, :reason, :account, :actor, :at)
                        """)
                .param("province", book.province().value())
                .param("book", book.id())
                .param("first", entry.first())
                .param("last", entry.last())
                .param("path", book.path())
                .param("kind", entry.kind().name())
                .param("paper", entry.paper() == null ? null : entry.paper().value())
                .param("day", entry.day())
                .param("reason", entry.reason())
                .param("account", actor.account())
                .param("actor", actor.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** A number that was held free becomes what the entry says; refused where it is not held. */
    void release(Book book, Entry entry, Actor actor, Instant at) {
        int released = jdbc.sql("""
                        update signing.entry
                        set kind = :kind, paper_id = :paper, day = :day, reason = coalesce(:reason, reason), account_id = :account,
                            actor = :actor, entered_at = :at
                        where province_id = :province and book_id = :book and first_number = :number and kind = 'RESERVED'
                        """)
                .param("kind", entry.kind().name())
                .param("paper", entry.paper() == null ? null : entry.paper().value())
                .param("day", entry.day())
                .param("reason", entry.reason())
                .param("account", actor.account())
                .param("actor", actor.name())
                .param("at", Timestamp.from(at))
                .param("province", book.province().value())
                .param("book", book.id())
                .param("number", entry.first())
                .update();
        if (released == 0) {
            throw NUMBER_NOT_HELD.refuse(entry.first());
        }
    }

    /** Held numbers of a book. */
    List<Entry> held(BookKey key) {
        return jdbc.sql("""
                        select entry.* from signing.entry
                        join signing.book on book.province_id = entry.province_id and book.id = entry.book_id
                        where book.province_id = :province and book.unit_id = :unit and book.issuer = :issuer
                          and book.system = :system and book.type = :type and book.run = :run and entry.kind = 'RESERVED'
                        order by entry.first_number
                        """)
                .param("province", key.province().value())
                .param("unit", key.unit().value())
                .param("issuer", key.issuer())
                .param("system", key.side().name())
                .param("type", key.type())
                .param("run", key.run())
                .query(BookStore::entry)
                .list();
    }

    /** The books of a unit, those of the latest runs first. */
    List<Book> of(UnitId unit) {
        return jdbc.sql("select * from signing.book where unit_id = :unit order by run desc, issuer, type")
                .param("unit", unit.value())
                .query(BookStore::book)
                .list();
    }

    /** The lines of a unit's books, or of one of them; the last number first. */
    List<BookLine> lines(UnitId unit, @Nullable UUID book, String words) {
        return jdbc.sql("""
                        select entry.*, book.issuer, book.type, book.run, book.last_number as book_last, paper.symbol, paper.title,
                               paper.signer, paper.state, paper.reason as recalled_why
                        from signing.book
                        join signing.entry on entry.province_id = book.province_id and entry.book_id = book.id
                        left join signing.paper on paper.province_id = entry.province_id and paper.id = entry.paper_id
                        where book.unit_id = :unit and (:book::uuid is null or book.id = :book)
                          and (:words = '' or public.gd_fold(coalesce(paper.symbol, '') || ' ' || coalesce(paper.title, '') || ' '
                                 || coalesce(paper.signer, '') || ' ' || coalesce(entry.reason, '')) like '%' || :words || '%')
                        order by entry.day desc, book.type, entry.first_number desc limit :most
                        """)
                .param("unit", unit.value())
                .param("book", book)
                .param("words", words)
                .param("most", MOST)
                .query(BookStore::line)
                .list();
    }

    private static BookLine line(ResultSet row, int number) throws SQLException {
        var entry = entry(row, number);
        return new BookLine(
                entry,
                row.getString("issuer"),
                row.getString("type"),
                row.getString("run"),
                row.getString("symbol"),
                row.getString("title"),
                row.getString("signer"),
                row.getString("state"),
                row.getString("recalled_why"),
                row.getString("actor"),
                entry.last() == row.getInt("book_last"));
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        var paper = row.getObject("paper_id", UUID.class);
        return new Entry(
                row.getInt("first_number"),
                row.getInt("last_number"),
                Entry.Kind.valueOf(row.getString("kind")),
                paper == null ? null : new PaperId(new ProvinceId(row.getInt("province_id")), paper),
                row.getDate("day").toLocalDate(),
                row.getString("reason"));
    }

    private static Book book(ResultSet row, int number) throws SQLException {
        return new Book(
                new ProvinceId(row.getInt("province_id")),
                row.getObject("id", UUID.class),
                row.getString("unit_path"),
                new UnitId(row.getLong("unit_id")),
                row.getString("issuer"),
                row.getString("system"),
                row.getString("type"),
                row.getString("run"),
                row.getInt("last_number"),
                day(row.getDate("last_day")));
    }

    private static @Nullable LocalDate day(@Nullable Date day) {
        return day == null ? null : day.toLocalDate();
    }
}
