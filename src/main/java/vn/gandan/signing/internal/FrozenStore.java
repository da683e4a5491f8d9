package vn.gandan.signing.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.shared.Period;
import vn.gandan.shared.UnitId;
import vn.gandan.signing.Content;
import vn.gandan.signing.Frozen;
import vn.gandan.signing.FrozenFigure;
import vn.gandan.signing.Paper;
import vn.gandan.signing.PaperId;
import vn.gandan.signing.Rendered;

/** What was signed, as rows that nobody changes. */
@Repository
class FrozenStore {

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    FrozenStore(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    Frozen add(Paper paper, Rendered rendered, Instant at) {
        var docxHash = Sha256.of(rendered.docx());
        var pdfHash = Sha256.of(rendered.pdf());
        jdbc.sql("""
                        insert into signing.frozen (province_id, paper_id, unit_path, docx, docx_hash, pdf, pdf_hash, body, figures,
                                                    figures_hash, frozen_at)
                        values (:province, :paper, :path, :docx, :docxHash, :pdf, :pdfHash, :body, :figures, :figuresHash, :at)
                        """)
                .param("province", paper.id().province().value())
                .param("paper", paper.id().value())
                .param("path", paper.path())
                .param("docx", rendered.docx())
                .param("docxHash", docxHash)
                .param("pdf", rendered.pdf())
                .param("pdfHash", pdfHash)
                .param("body", rendered.content().text())
                .param("figures", rendered.content().figures().size())
                .param("figuresHash", Sha256.of(rendered.content()))
                .param("at", Timestamp.from(at))
                .update();
        add(paper, rendered.content().figures());
        return new Frozen(rendered, Sha256.digits(docxHash), Sha256.digits(pdfHash), at);
    }

    private void add(Paper paper, List<FrozenFigure> figures) {
        batch.batchUpdate("""
                insert into signing.figure (province_id, paper_id, number, unit_path, place, asked, unit_id, indicator, period, item,
                                            basis, value, words)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, IntStream.range(0, figures.size()).boxed().toList(), BATCH, (statement, place) -> {
            var figure = figures.get(place);
            statement.setInt(1, paper.id().province().value());
            statement.setObject(2, paper.id().value());
            statement.setInt(3, place + 1);
            statement.setString(4, paper.path());
            statement.setString(5, figure.place());
            statement.setString(6, figure.asked());
            statement.setObject(7, figure.unit() == null ? null : figure.unit().value(), Types.BIGINT);
            statement.setString(8, figure.indicator());
            statement.setString(
                    9, figure.period() == null ? null : figure.period().code());
            statement.setString(10, figure.item());
            statement.setString(11, figure.basis());
            statement.setBigDecimal(12, figure.value());
            statement.setString(13, figure.words());
        });
    }

    Optional<Frozen> find(PaperId id) {
        return jdbc.sql("select * from signing.frozen where province_id = :province and paper_id = :paper")
                .param("province", id.province().value())
                .param("paper", id.value())
                .query((row, number) -> new Frozen(
                        new Rendered(
                                row.getBytes("docx"),
                                row.getBytes("pdf"),
                                new Content(row.getString("body"), figures(id))),
                        Sha256.digits(row.getBytes("docx_hash")),
                        Sha256.digits(row.getBytes("pdf_hash")),
                        row.getTimestamp("frozen_at").toInstant()))
                .optional();
    }

    /** What it said, without its files. */
    Content content(PaperId id) {
        return new Content(
                jdbc.sql("select body from signing.frozen where province_id = :province and paper_id = :paper")
                        .param("province", id.province().value())
                        .param("paper", id.value())
                        .query(String.class)
                        .single(),
                figures(id));
    }

    private List<FrozenFigure> figures(PaperId id) {
        return jdbc.sql("""
                        select * from signing.figure where province_id = :province and paper_id = :paper order by number
                        """)
                .param("province", id.province().value())
                .param("paper", id.value())
                .query(FrozenStore::figure)
                .list();
    }

    /** False where it has a digital signature already. */
    boolean seal(Paper paper, byte[] pdf, String subject, Instant at) {
        return jdbc.sql("""
                        insert into signing.seal (province_id, paper_id, unit_path, pdf, pdf_hash, subject, sealed_at)
                        values (:province, :paper, :path, :pdf, :hash, :subject, :at)
                        on conflict do nothing
                        """)
                        .param("province", paper.id().province().value())
                        .param("paper", paper.id().value())
                        .param("path", paper.path())
                        .param("pdf", pdf)
                        .param("hash", Sha256.of(pdf))
                        .param("subject", subject)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    Optional<byte[]> sealed(PaperId id) {
        return jdbc.sql("select pdf from signing.seal where province_id = :province and paper_id = :paper")
                .param("province", id.province().value())
                .param("paper", id.value())
                .query((row, number) -> row.getBytes("pdf"))
                .optional();
    }

    private static FrozenFigure figure(ResultSet row, int number) throws SQLException {
        long unit = row.getLong("unit_id");
        boolean none = row.wasNull();
        return new FrozenFigure(
                row.getString("place"),
                row.getString("asked"),
                none ? null : new UnitId(unit),
                row.getString("indicator"),
                period(row.getString("period")),
                row.getString("item"),
                row.getString("basis"),
                row.getBigDecimal("value"),
                row.getString("words"));
    }

    private static @Nullable Period period(@Nullable String code) {
        return code == null ? null : Period.parse(code);
    }
}
