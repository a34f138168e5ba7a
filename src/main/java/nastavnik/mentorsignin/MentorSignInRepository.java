package nastavnik.mentorsignin;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MentorSignInRepository extends Repository<MentorSignIn, Long> {

    MentorSignIn save(MentorSignIn signIn);

    void delete(MentorSignIn signIn);

    void flush();

    @Query("select s from MentorSignIn s where s.participant.id = :participantId")
    Optional<MentorSignIn> of(long participantId);
}
