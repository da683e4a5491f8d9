package vn.gandan.writing.drafts;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who writes which section of a draft. */
@Repository
class SectionAuthorStore {

    private final JdbcClient jdbc;

    SectionAuthorStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SectionAuthor> of(Draft draft) {
        return jdbc.sql("""
                        select section, account_id as account, name from writing.section_author
                        where province_id = :province and draft_id = :draft
                        """)
                .param("province", draft.province().value())
                .param("draft", draft.id())
                .query(SectionAuthor.class)
                .list();
    }

    void give(Draft draft, SectionAuthor author) {
        jdbc.sql("""
                        insert into writing.section_author (province_id, draft_id, section, unit_path, account_id, name)
                        values (:province, :draft, :section, :path, :account, :name)
                        on conflict (province_id, draft_id, section) do update
                        set account_id = excluded.account_id, name = excluded.name
                        """)
                .param("province", draft.province().value())
                .param("draft", draft.id())
                .param("section", author.section())
                .param("path", draft.path())
                .param("account", author.account())
                .param("name", author.name())
                .update();
    }

    void take(Draft draft, String section) {
        jdbc.sql("""
                        delete from writing.section_author
                        where province_id = :province and draft_id = :draft and section = :section
                        """)
                .param("province", draft.province().value())
                .param("draft", draft.id())
                .param("section", section)
                .update();
    }
}
