package nastavnik.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import nastavnik.TestClock;
import nastavnik.access.Role;
import nastavnik.account.Accounts;
import nastavnik.account.Enrolment;
import nastavnik.calendar.ShiftPolicy;
import nastavnik.committee.CommitteeCard;
import nastavnik.committee.CommitteeOffice;
import nastavnik.committee.CommitteeService;
import nastavnik.database.TestDatabase;
import nastavnik.notice.Rounds;
import nastavnik.school.SchoolSamples;
import nastavnik.school.Schools;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A small town for one quarter: a database, a clock and a post office of its own. */
@TestConfiguration(proxyBeanMethods = false)
class QuarterTown {

    static final ZoneId ZONE = ZoneId.of("Asia/Yekaterinburg");

    private static final String PASSWORD = "nastavnik-demo";

    @Bean(destroyMethod = "")
    JdbcConnectionDetails ownDatabase() {
        return TestDatabase.emptySchema("quarter");
    }

    @Bean
    @Primary
    TestClock townClock() {
        return new TestClock();
    }

    @Bean(initMethod = "start", destroyMethod = "stop")
    GreenMail townPost() {
        return new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    }

    @Bean
    JavaMailSender townSender(GreenMail post) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(post.getSmtp().getPort());
        return sender;
    }

    @Bean
    People townPeople(
            TestClock clock,
            GreenMail post,
            Rounds rounds,
            Schools schools,
            Accounts accounts,
            CommitteeOffice office,
            CommitteeService committee,
            JdbcClient jdbc) {
        return new People(clock, post, rounds, schools, accounts, office, committee, jdbc);
    }

    /** Who lives there: schools № 1 to so many, each with its director, and two methodologists. */
    record People(
            TestClock clock,
            GreenMail post,
            Rounds rounds,
            Schools schools,
            Accounts accounts,
            CommitteeOffice office,
            CommitteeService committee,
            JdbcClient jdbc) {

        static String director(int school) {
            return "director" + school;
        }

        /** @param broken the school whose director's letters the mail server does not take */
        void moveIn(int count, int broken) {
            var card = office.card();
            committee.revise("0", inOwnZone(card));
            var people = new java.util.ArrayList<Enrolment>();
            IntStream.rangeClosed(1, count).forEach(number -> {
                var school = schools.enrol(SchoolSamples.numbered(number));
                people.add(person(director(number), Role.DIRECTOR, Set.of(school.id())));
            });
            people.add(person("orlova", Role.METHODOLOGIST, Set.of()));
            people.add(person("polevaya", Role.METHODOLOGIST, Set.of()));
            accounts.enrol(people, PASSWORD);
            post.getUserManager().setMessageDeliveryHandler((message, address) -> {
                if (address.getEmail().startsWith(director(broken) + "@")) {
                    throw new MessagingException("No such mailbox");
                }
                return deliver(message.getMessage(), address.getEmail());
            });
        }

        private GreenMailUser deliver(MimeMessage message, String address) {
            var user = Objects.requireNonNullElseGet(
                    post.getUserManager().getUserByEmail(address), () -> post.setUser(address, address, "any"));
            Objects.requireNonNull(message);
            return user;
        }

        private static Enrolment person(String login, Role role, Set<Long> schools) {
            return new Enrolment(login, login + "@town.example.ru", "Пробная " + login, "проба", role, schools);
        }

        private static CommitteeCard inOwnZone(CommitteeCard card) {
            return new CommitteeCard(
                    card.municipality(),
                    card.municipalityGenitive(),
                    "Комитет по образованию",
                    "Комитета по образованию",
                    "Комитет по образованию",
                    card.address(),
                    card.phone(),
                    card.email(),
                    card.site(),
                    card.contactName(),
                    card.contactPhone(),
                    card.centreName(),
                    card.centreShortName(),
                    "ГБУ ДПО «Региональный центр»",
                    ZONE.getId(),
                    5,
                    10,
                    ShiftPolicy.PREVIOUS_WORKING_DAY);
        }

        /** Moves the clock, and lets the portal do what it does every few minutes. */
        void at(String time) {
            clock.set(LocalDateTime.parse(time), ZONE);
            rounds.run();
        }

        /** Moves the clock alone. */
        void clockAt(String time) {
            clock.set(LocalDateTime.parse(time), ZONE);
        }

        /** @return to whom letters with this in their subject have come since the last look, with their text */
        Map<String, String> letters(String subject) {
            var letters = new LinkedHashMap<String, String>();
            for (var letter : post.getReceivedMessages()) {
                try {
                    if (letter.getSubject().replace('\u00a0', ' ').contains(subject)) {
                        Arrays.stream(letter.getAllRecipients())
                                .map(Object::toString)
                                .forEach(to -> letters.put(to.substring(0, to.indexOf('@')), text(letter)));
                    }
                } catch (MessagingException e) {
                    throw new IllegalStateException(e);
                }
            }
            return letters;
        }

        /** Letters up to now have been looked at. */
        void emptyMailboxes() {
            try {
                post.purgeEmailFromAllMailboxes();
            } catch (com.icegreen.greenmail.store.FolderException e) {
                throw new IllegalStateException(e);
            }
        }

        /** Lets the portal send what waits, without moving the clock. */
        void sendLetters(int count) {
            rounds.run();
            assertThat(post.waitForIncomingEmail(10_000, count)).isTrue();
        }

        private static String text(MimeMessage letter) {
            try {
                var body = letter.getContent() instanceof String words ? words : GreenMailUtil.getBody(letter);
                return body.replace('\u00a0', ' ');
            } catch (IOException | MessagingException e) {
                throw new IllegalStateException(e);
            }
        }

        /** @return the state of letters of a kind to a person, as the portal knows it */
        List<String> mail(String login, String kind) {
            return jdbc.sql("""
                            select n.mail from notice n join account a on a.id = n.account_id
                            where a.login = :login and n.kind = :kind
                            """)
                    .param("login", login)
                    .param("kind", kind)
                    .query((row, number) -> row.getString("mail"))
                    .list();
        }
    }
}
