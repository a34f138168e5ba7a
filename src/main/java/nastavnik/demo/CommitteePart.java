package nastavnik.demo;

import java.util.Properties;
import nastavnik.calendar.ShiftPolicy;
import nastavnik.committee.CommitteeCard;
import nastavnik.committee.CommitteeService;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
@Profile("demo")
@Order(10)
class CommitteePart implements DemoPart {

    private static final String UNTOUCHED = "0";
    private static final int SCHOOLS_REPORT_BY = 5;
    private static final int CENTRE_REPORTS_BY = 10;

    private final JdbcClient jdbc;
    private final CommitteeService committee;

    CommitteePart(JdbcClient jdbc, CommitteeService committee) {
        this.jdbc = jdbc;
        this.committee = committee;
    }

    @Override
    public boolean present() {
        return jdbc.sql("select exists (select from committee where version > 0) or exists (select from account)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public void make() {
        var words = DemoTable.properties("committee.properties");
        committee.revise(
                UNTOUCHED,
                new CommitteeCard(
                        word(words, "municipality"),
                        word(words, "municipalityGenitive"),
                        word(words, "fullName"),
                        word(words, "fullNameGenitive"),
                        word(words, "shortName"),
                        word(words, "address"),
                        word(words, "phone"),
                        word(words, "email"),
                        word(words, "site"),
                        word(words, "contactName"),
                        word(words, "contactPhone"),
                        word(words, "centreName"),
                        word(words, "centreShortName"),
                        word(words, "regionalCentre"),
                        word(words, "timeZone"),
                        SCHOOLS_REPORT_BY,
                        CENTRE_REPORTS_BY,
                        ShiftPolicy.PREVIOUS_WORKING_DAY));
    }

    private static String word(Properties words, String name) {
        var value = words.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("committee.properties lacks " + name);
        }
        return value;
    }
}
