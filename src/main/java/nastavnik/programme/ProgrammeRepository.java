package nastavnik.programme;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProgrammeRepository extends Repository<Programme, Long> {

    Programme save(Programme programme);

    @Query("select p from Programme p join fetch p.school where p.id = :id and p.school.id in :schoolIds")
    Optional<Programme> find(long id, Collection<Long> schoolIds);

    @Query("select p.id from Programme p where p.copiedFrom.id = :id")
    Optional<Long> copyOf(long id);

    @Query("""
            select p from Programme p where p.school.id = :schoolId
              and p.state in (nastavnik.programme.ProgrammeState.DRAFT, nastavnik.programme.ProgrammeState.RUNNING)
            order by p.firstYear desc, p.title, p.id""")
    List<Programme> openOf(long schoolId);

    @Query("""
            select p from Programme p where p.school.id in :schoolIds
              and p.state in (nastavnik.programme.ProgrammeState.RUNNING, nastavnik.programme.ProgrammeState.FINISHED)
            order by p.firstYear desc, p.title, p.id""")
    List<Programme> begunOf(Collection<Long> schoolIds);

    /** Until the transaction ends nobody else founds a programme of the school: of two clicks the later sees the first. */
    @Query(
            value = "select 1 from pg_advisory_xact_lock(hashtextextended('programme ' || cast(:schoolId as text), 0))",
            nativeQuery = true)
    int lock(long schoolId);

    @Query("""
            select count(p) > 0 from Programme p where p.school.id = :schoolId and p.firstYear = :firstYear
              and lower(p.title) = lower(:title) and p.state <> nastavnik.programme.ProgrammeState.CANCELLED""")
    boolean there(long schoolId, int firstYear, String title);
}
