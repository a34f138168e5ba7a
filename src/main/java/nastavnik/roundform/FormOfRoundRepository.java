package nastavnik.roundform;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FormOfRoundRepository extends Repository<FormOfRound, Long> {

    FormOfRound save(FormOfRound form);

    Optional<FormOfRound> findById(long id);

    @Query("""
            select new nastavnik.roundform.FormEntry(f.id, f.title, f.edition, f.frozen, size(f.fields))
            from FormOfRound f order by f.title, f.edition desc, f.id""")
    List<FormEntry> all();

    @Query("select f from FormOfRound f where f.family = :family order by f.edition desc limit 1")
    FormOfRound latest(UUID family);

    /** Until the transaction ends nobody else makes a form: of two clicks the later sees the first. */
    @Query(value = "select 1 from pg_advisory_xact_lock(hashtextextended('form_of_round', 0))", nativeQuery = true)
    int lock();

    @Query("select count(f) > 0 from FormOfRound f where lower(f.title) = lower(:title)")
    boolean there(String title);
}
