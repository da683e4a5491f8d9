package vn.gandan.workbooks.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.shared.ProvinceId;

/** Files handed in, each seen by the account that did alone. */
@Repository
class UploadStore {

    private final JdbcClient jdbc;

    UploadStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose a file is: the province of her scope, its prefix and her account. */
    record Owner(ProvinceId province, String path, long account) {}

    void add(Owner owner, Upload upload) {
        jdbc.sql("""
                        insert into workbooks.upload (province_id, id, unit_path, account_id, kind, name, content, uploaded_at)
                        values (:province, :id, :path, :account, :kind, :name, :content, :at)
                        """)
                .param("province", owner.province().value())
                .param("id", upload.id())
                .param("path", owner.path())
                .param("account", owner.account())
                .param("kind", upload.kind().name())
                .param("name", upload.name())
                .param("content", upload.content())
                .param("at", Timestamp.from(upload.at()))
                .update();
    }

    Optional<Upload> find(Owner owner, UUID id, Instant since) {
        return jdbc.sql("""
                        select id, kind, name, content, uploaded_at, outcome from workbooks.upload
                        where province_id = :province and id = :id and account_id = :account and uploaded_at >= :since
                        """)
                .param("province", owner.province().value())
                .param("id", id)
                .param("account", owner.account())
                .param("since", Timestamp.from(since))
                .query((row, number) -> new Upload(
                        row.getObject("id", UUID.class),
                        Upload.Kind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getBytes("content"),
                        row.getTimestamp("uploaded_at").toInstant(),
                        row.getString("outcome")))
                .optional();
    }

    void finish(Owner owner, UUID id, String outcome) {
        jdbc.sql("""
                        update workbooks.upload set outcome = :outcome
                        where province_id = :province and id = :id and account_id = :account
                        """)
                .param("outcome", outcome)
                .param("province", owner.province().value())
                .param("id", id)
                .param("account", owner.account())
                .update();
    }

    void remove(Owner owner, UUID id) {
        jdbc.sql("delete from workbooks.upload where province_id = :province and id = :id and account_id = :account")
                .param("province", owner.province().value())
                .param("id", id)
                .param("account", owner.account())
                .update();
    }

    /** How many an account has waiting: she may not fill the disk. */
    int count(Owner owner) {
        return jdbc.sql("select count(*) from workbooks.upload where province_id = :province and account_id = :account")
                .param("province", owner.province().value())
                .param("account", owner.account())
                .query(Integer.class)
                .single();
    }

    int forget(ProvinceId province, Instant before) {
        return jdbc.sql("delete from workbooks.upload where province_id = :province and uploaded_at < :before")
                .param("province", province.value())
                .param("before", Timestamp.from(before))
                .update();
    }
}
