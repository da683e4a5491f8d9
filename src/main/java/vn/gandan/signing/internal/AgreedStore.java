package vn.gandan.signing.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.gandan.signing.Content;
import vn.gandan.signing.Paper;
import vn.gandan.signing.PaperId;

/** What was submitted or said yes to, as rows. */
@Repository
class AgreedStore {

    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    AgreedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param words of the figures, by their places */
    record Agreed(String hash, String text, Map<String, String> words) {

        static final Agreed NOTHING = new Agreed("", "", Map.of());
    }

    void keep(Paper paper, String hash, Content content, Instant at) {
        jdbc.sql("""
                        insert into signing.agreed (province_id, paper_id, unit_path, hash, body, figures, agreed_at)
                        values (:province, :paper, :path, :hash, :body, :figures::jsonb, :at)
                        on conflict (province_id, paper_id) do update
                        set hash = excluded.hash, body = excluded.body, figures = excluded.figures,
                            agreed_at = excluded.agreed_at
                        """)
                .param("province", paper.id().province().value())
                .param("paper", paper.id().value())
                .param("path", paper.path())
                .param("hash", hash)
                .param("body", content.text())
                .param("figures", JsonMapper.shared().writeValueAsString(content.words()))
                .param("at", Timestamp.from(at))
                .update();
    }

    Optional<Agreed> find(PaperId id) {
        return jdbc.sql("select * from signing.agreed where province_id = :province and paper_id = :paper")
                .param("province", id.province().value())
                .param("paper", id.value())
                .query(AgreedStore::agreed)
                .optional();
    }

    private static Agreed agreed(ResultSet row, int number) throws SQLException {
        return new Agreed(
                row.getString("hash"),
                row.getString("body"),
                JsonMapper.shared().readValue(row.getString("figures"), WORDS));
    }
}
