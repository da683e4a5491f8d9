package vn.gandan.directives.internal;

import static vn.gandan.directives.DirectiveError.QUESTION_NOT_FOUND;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.directives.Document;
import vn.gandan.directives.DocumentId;
import vn.gandan.shared.ProvinceId;

/** Questions about two symbols as rows. */
@Repository
class QuestionStore {

    private final JdbcClient jdbc;

    QuestionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Papers of the same issuer and number but of another type, and of the same day, or of nearly the same title where no
     * two days speak against it. Each is asked about once.
     *
     * @return how many questions are new
     */
    int raise(Document document, Instant at) {
        return jdbc.sql("""
                        insert into directives.question (province_id, id, unit_path, first_id, second_id, raised_at)
                        select other.province_id, gen_random_uuid(), other.unit_path, other.id, :id, :at
                        from directives.document as other
                        where other.province_id = :province and other.issuers = :issuers
                          and ltrim(other.number, '0') = ltrim(:number, '0')
                          and coalesce(other.unit_id, 0) = coalesce(:unit::bigint, 0)
                          and other.type <> :type and other.id <> :id and other.withdrawn_at is null
                          and (other.issued_on = :issued::date
                               or (other.issued_on is null or :issued::date is null)
                                  and public.similarity(public.gd_fold(other.title), public.gd_fold(:title)) > 0.6)
                          and not exists (select 1 from directives.question as asked
                                          where asked.province_id = :province and asked.first_id = :id
                                            and asked.second_id = other.id)
                        on conflict do nothing
                        """)
                .params(DocumentRows.columns(document))
                .param("at", Timestamp.from(at))
                .update();
    }

    /** The open ones first, the newest of each first. */
    List<Question> all(int limit) {
        return jdbc.sql("""
                        select * from directives.question where province_id = any(:provinces)
                        order by settled_at is not null, raised_at desc
                        limit :limit
                        """)
                .param("provinces", Provinces.inScope())
                .param("limit", limit)
                .query(QuestionStore::question)
                .list();
    }

    int open() {
        return jdbc.sql("""
                        select count(*)
                        from directives.question
                        join directives.document as first
                          on first.province_id = question.province_id and first.id = question.first_id
                        join directives.document as second
                          on second.province_id = question.province_id and second.id = question.second_id
                        where question.province_id = any(:provinces) and question.settled_at is null
                          and first.withdrawn_at is null and second.withdrawn_at is null
                        """)
                .param("provinces", Provinces.inScope())
                .query(Integer.class)
                .single();
    }

    List<Question> of(DocumentId id) {
        return jdbc.sql("""
                        select * from directives.question
                        where province_id = :province and (first_id = :id or second_id = :id)
                        order by raised_at
                        """)
                .param("province", id.province().value())
                .param("id", id.value())
                .query(QuestionStore::question)
                .list();
    }

    Question get(DocumentId id) {
        return jdbc.sql("select * from directives.question where province_id = :province and id = :id")
                .param("province", id.province().value())
                .param("id", id.value())
                .query(QuestionStore::question)
                .optional()
                .orElseThrow(() -> QUESTION_NOT_FOUND.refuse(id.toString()));
    }

    /** With no answer the question is open again. False where somebody else was first. */
    boolean settle(
            Question question,
            Question.@Nullable Answer answer,
            @Nullable String by,
            @Nullable String note,
            Instant at) {
        return jdbc.sql("""
                                update directives.question
                                set settled_at = :at, settled_as = :answer, settled_by = :by, note = :note
                                where province_id = :province and id = :id
                                  and settled_as is not distinct from :before::text
                                """)
                        .param("at", answer == null ? null : Timestamp.from(at))
                        .param("answer", answer == null ? null : answer.name())
                        .param("by", by)
                        .param("note", note)
                        .param("province", question.id().province().value())
                        .param("id", question.id().value())
                        .param(
                                "before",
                                question.answer() == null
                                        ? null
                                        : question.answer().name())
                        .update()
                == 1;
    }

    private static Question question(ResultSet row, int number) throws SQLException {
        var province = new ProvinceId(row.getInt("province_id"));
        var answer = row.getString("settled_as");
        return new Question(
                new DocumentId(province, row.getObject("id", UUID.class)),
                new DocumentId(province, row.getObject("first_id", UUID.class)),
                new DocumentId(province, row.getObject("second_id", UUID.class)),
                answer == null ? null : Question.Answer.valueOf(answer),
                row.getString("settled_by"),
                row.getString("note"));
    }
}
