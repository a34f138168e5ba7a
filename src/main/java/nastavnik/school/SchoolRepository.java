package nastavnik.school;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SchoolRepository extends Repository<School, Long> {

    School save(School school);

    Optional<School> findById(long id);

    List<School> findByIdIn(Collection<Long> ids);

    /** Written as the unique index is, so that it is used. */
    @Query(
            value = "select id from school where folded(short_name collate \"default\") = folded(:shortName)",
            nativeQuery = true)
    Optional<Long> findIdByName(String shortName);

    @Query("""
            select new nastavnik.school.SchoolEntry(s.id, s.type, s.shortName, s.number, s.district, s.directorName)
            from School s
            where s.activeFrom <= :day and (s.activeTo is null or s.activeTo >= :day)
            order by s.shortName, s.id""")
    List<SchoolEntry> activeOn(LocalDate day);

    @Query("""
            select new nastavnik.school.SchoolEntry(s.id, s.type, s.shortName, s.number, s.district, s.directorName)
            from School s where s.id in :ids order by s.shortName, s.id""")
    List<SchoolEntry> entries(Collection<Long> ids);

    @Query(
            "select new nastavnik.school.RegisterState(count(s), coalesce(sum(s.version), 0), coalesce(max(s.id), 0)) from School s")
    RegisterState state();

    @Query("select s.district from School s where s.district <> '' group by s.district order by s.district")
    List<String> districts();
}
