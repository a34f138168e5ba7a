package nastavnik.erasure;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the papers as they were made. */
@Component
class ErasureArchive {

    /** A paper of an erasure. */
    enum Kind {
        ACT("docx"),
        EXTRACT("xlsx");

        private final String ending;

        Kind(String ending) {
            this.ending = ending;
        }

        String ending() {
            return ending;
        }
    }

    private final JdbcClient jdbc;

    ErasureArchive(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(long erasureId, Kind kind, byte[] content) {
        jdbc.sql("insert into erasure_paper (erasure_id, kind, content) values (:id, :kind, :content)")
                .param("id", erasureId)
                .param("kind", kind.name())
                .param("content", content)
                .update();
    }

    byte[] read(long erasureId, Kind kind) {
        return jdbc.sql("select content from erasure_paper where erasure_id = :id and kind = :kind")
                .param("id", erasureId)
                .param("kind", kind.name())
                .query(byte[].class)
                .single();
    }
}
