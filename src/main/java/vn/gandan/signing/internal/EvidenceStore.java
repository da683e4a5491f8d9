package vn.gandan.signing.internal;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.shared.ProvinceId;
import vn.gandan.signing.PaperId;

/** What was signed, computed again. */
@Repository
class EvidenceStore {

    private final JdbcClient jdbc;
    private final FrozenStore frozen;

    EvidenceStore(JdbcClient jdbc, FrozenStore frozen) {
        this.jdbc = jdbc;
        this.frozen = frozen;
    }

    /**
     * A frozen paper, by its symbol, with its hashes in hexadecimal digits.
     *
     * @param seal of the pdf with its digital signature; null without one
     */
    record Kept(
            PaperId paper,
            String symbol,
            String docx,
            String pdf,
            @Nullable String seal) {}

    List<Kept> kept(ProvinceId province) {
        return jdbc.sql("""
                        select frozen.paper_id, paper.symbol, encode(frozen.docx_hash, 'hex') as docx,
                               encode(frozen.pdf_hash, 'hex') as pdf, encode(seal.pdf_hash, 'hex') as seal
                        from signing.frozen
                        join signing.paper on paper.province_id = frozen.province_id and paper.id = frozen.paper_id
                        left join signing.seal on seal.province_id = frozen.province_id and seal.paper_id = frozen.paper_id
                        where frozen.province_id = :province order by frozen.frozen_at, frozen.paper_id
                        """)
                .param("province", province.value())
                .query((row, number) -> new Kept(
                        new PaperId(province, row.getObject("paper_id", UUID.class)),
                        row.getString("symbol"),
                        row.getString("docx"),
                        row.getString("pdf"),
                        row.getString("seal")))
                .list();
    }

    /** Symbols of papers of which a file is not what its hash says, the sealed one included. */
    List<String> alteredFiles(ProvinceId province) {
        return jdbc.sql("""
                        select paper.symbol from signing.frozen
                        join signing.paper on paper.province_id = frozen.province_id and paper.id = frozen.paper_id
                        left join signing.seal on seal.province_id = frozen.province_id and seal.paper_id = frozen.paper_id
                        where frozen.province_id = :province
                          and (sha256(frozen.docx) <> frozen.docx_hash or sha256(frozen.pdf) <> frozen.pdf_hash
                               or sha256(seal.pdf) <> seal.pdf_hash)
                        order by paper.symbol
                        """)
                .param("province", province.value())
                .query(String.class)
                .list();
    }

    boolean figuresStand(Kept kept) {
        var content = frozen.content(kept.paper());
        return jdbc.sql("""
                        select figures, figures_hash from signing.frozen
                        where province_id = :province and paper_id = :paper
                        """)
                .param("province", kept.paper().province().value())
                .param("paper", kept.paper().value())
                .query((row, number) -> content.figures().size() == row.getInt("figures")
                        && Arrays.equals(Sha256.of(content), row.getBytes("figures_hash")))
                .single();
    }

    /** Numbers up to the last of their book that no entry, or more than one, accounts for. */
    List<String> unexplained(ProvinceId province) {
        return jdbc.sql("""
                        select book.type || '/' || book.issuer || ' ' || book.run || ': ' || number
                        from signing.book
                        cross join lateral generate_series(1, book.last_number) as number
                        where book.province_id = :province
                          and 1 <> (select count(*) from signing.entry
                                    where entry.province_id = book.province_id and entry.book_id = book.id
                                      and number between entry.first_number and entry.last_number)
                        order by book.issuer, book.type, book.run, number
                        """)
                .param("province", province.value())
                .query(String.class)
                .list();
    }
}
