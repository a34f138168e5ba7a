package nastavnik.statement;

import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MemoRepository extends Repository<Memo, Long> {

    Memo save(Memo memo);

    @Query("select m from Memo m where m.accountId = :accountId and m.roadmapId = :roadmapId")
    Optional<Memo> find(long accountId, long roadmapId);

    @Modifying
    @Query("delete from Memo m where m.accountId = :accountId and m.roadmapId = :roadmapId")
    int discard(long accountId, long roadmapId);
}
