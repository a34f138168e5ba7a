package nastavnik.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nastavnik.access.SignedIn;
import nastavnik.reading.TableRead;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was uploaded until it is decided upon: in the database, so that any portal can answer; a day at most. */
@Component
class ImportStore {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    ImportStore(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    UUID keep(String fileName, List<TableRead> tables, SignedIn person) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("delete from roadmap_import where created_at < :old")
                .param("old", now.minus(KEPT))
                .update();
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into roadmap_import (id, account_id, file_name, tables_read, created_at)
                        values (:id, :accountId, :fileName, :tables::jsonb, :now)
                        """)
                .param("id", id)
                .param("accountId", person.accountId())
                .param("fileName", fileName)
                .param("tables", json.writeValueAsString(tables))
                .param("now", now)
                .update();
        return id;
    }

    /** What this person has uploaded; locked until the end of the transaction, so that two clicks store one roadmap. */
    Optional<StoredImport> find(UUID id, SignedIn person) {
        return jdbc.sql("""
                        select file_name, tables_read, form, roadmap_id from roadmap_import
                        where id = :id and account_id = :accountId for update
                        """)
                .param("id", id)
                .param("accountId", person.accountId())
                .query((row, number) -> new StoredImport(
                        id,
                        row.getString("file_name"),
                        List.of(json.readValue(row.getString("tables_read"), TableRead[].class)),
                        row.getString("form") == null ? null : json.readValue(row.getString("form"), ImportForm.class),
                        row.getObject("roadmap_id", Long.class)))
                .optional();
    }

    void keep(UUID id, ImportForm form) {
        jdbc.sql("update roadmap_import set form = :form::jsonb where id = :id")
                .param("form", json.writeValueAsString(form))
                .param("id", id)
                .update();
    }

    void stored(UUID id, long roadmapId) {
        jdbc.sql("update roadmap_import set roadmap_id = :roadmapId where id = :id")
                .param("roadmapId", roadmapId)
                .param("id", id)
                .update();
    }
}
