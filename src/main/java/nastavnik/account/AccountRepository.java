package nastavnik.account;

import java.util.List;
import java.util.Optional;
import nastavnik.access.Role;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, Long> {

    Account save(Account account);

    void flush();

    Optional<Account> findById(long id);

    @Query("select a from Account a where lower(a.login) = lower(:login)")
    Optional<Account> findByLogin(String login);

    /** Whoever may mean himself by these words: a login, or an e-mail that a whole school may share. */
    @Query("""
            select a from Account a
            where (lower(a.login) = lower(:typed) or lower(a.email) = lower(:typed)) and not a.blocked order by a.id
            """)
    List<Account> findAddressed(String typed);

    /** Held until the transaction ends. */
    @Query(value = "select 1 from pg_advisory_xact_lock(:number)", nativeQuery = true)
    int lockForFirst(long number);

    @Query("select count(a) from Account a where a.password is not null")
    long countAccepted();

    @Query("""
            select new nastavnik.account.AccountEntry(a.id, a.fullName, a.post, a.email)
            from Account a join a.schools s
            where s.id = :schoolId and a.role = :role and not a.blocked order by a.fullName, a.id
            """)
    List<AccountEntry> ofSchool(long schoolId, Role role);

    @Query("""
            select new nastavnik.account.AccountEntry(a.id, a.fullName, a.post, a.email)
            from Account a where a.role = :role and not a.blocked order by a.fullName, a.id
            """)
    List<AccountEntry> ofRole(Role role);
}
