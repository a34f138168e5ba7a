package nastavnik.mypairs;

import java.util.List;
import nastavnik.mentoring.PairNotes;
import nastavnik.mentorsignin.MentorSignIns;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the school's page of a pair whether its mentor signs in himself. */
@Component
@Order(40)
class MentorSignInNotes implements PairNotes {

    private final JdbcClient jdbc;
    private final MentorSignIns signIns;

    MentorSignInNotes(JdbcClient jdbc, MentorSignIns signIns) {
        this.jdbc = jdbc;
        this.signIns = signIns;
    }

    @Override
    public List<Note> of(long pairId) {
        long mentor = jdbc.sql("select mentor_id from mentor_pair where id = :id")
                .param("id", pairId)
                .query(Long.class)
                .single();
        return List.of(new Note("mypairs.note.signIn", signIns.words(mentor), "/participants/" + mentor + "/sign-in"));
    }
}
