package nastavnik.consentform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.committee.CommitteeOffice;
import nastavnik.mentoring.MentoringSamples;
import nastavnik.participant.Participant;
import nastavnik.participant.ParticipantSamples;
import nastavnik.school.School;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What 152-ФЗ, article 9, part 4 asks for stands in the blank, by what the portal keeps of whom. */
@PortalTest
class ConsentBlankTests {

    private static final String ADDRESS = "620014, г. Светлогорье, ул. Лесная, д. 5";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    BeanFactory portal;

    @Autowired
    CommitteeOffice committee;

    @Autowired
    EntityManager entities;

    MentoringSamples people;
    School own;

    @BeforeEach
    void school() {
        people = new MentoringSamples(portal);
        own = people.school(1);
        entities.flush();
    }

    @Test
    void operatorStandsThereWithTheAddressThatTheDirectorHasFilledIn() throws IOException {
        var mentee = people.participant(own, ParticipantSamples.mentee("Новая Зоя Юрьевна"));
        assertThat(blank(mentee, "PROCESSING")).contains("адрес: ____");
        assertThat(mvc.post()
                        .uri("/schools/{id}/contacts", own.id())
                        .param("version", "0")
                        .param("directorName", "Берёзкина Ольга Ивановна")
                        .param("address", ADDRESS)
                        .with(Persona.director(own.id()))
                        .with(csrf()))
                .hasStatus3xxRedirection();
        entities.flush();
        entities.clear();
        for (var kind : new String[] {"PROCESSING", "DISSEMINATION"}) {
            assertThat(blank(mentee, kind))
                    .contains("В организацию:", "Адрес: " + ADDRESS, "Руководитель: Берёзкина Ольга Ивановна")
                    .contains(own.fullName() + ", адрес: " + ADDRESS + " (далее – Оператор)")
                    .doesNotContain("Руководителю");
        }
        assertThat(mvc.get().uri("/schools/{id}", own.id()).with(Persona.director(own.id())))
                .bodyText()
                .contains(ADDRESS);
    }

    @Test
    void whoProcessesOnTheSchoolsBehalfIsNamed() throws IOException {
        var mentee = people.participant(own, ParticipantSamples.mentee("Новая Зоя Юрьевна"));
        assertThat(blank(mentee, "PROCESSING"))
                .contains("По поручению Оператора", committee.card().fullName());
    }

    @Test
    void dataIsListedByRoleAndAge() throws IOException {
        var mentee = people.participant(own, ParticipantSamples.mentee("Новая Зоя Юрьевна"));
        var mentor = people.participant(own, ParticipantSamples.mentor("Опытная Вера Львовна"));
        var pupil = people.participant(own, ParticipantSamples.pupil("Юный Пётр Иванович", LocalDate.of(2012, 5, 12)));
        assertThat(blank(mentee, "PROCESSING"))
                .contains("запрос к наставнику", "класс или группа", "встречи пары", "оценки до и после")
                .doesNotContain("компетенции", "законного представителя");
        assertThat(blank(mentor, "PROCESSING"))
                .contains("компетенции, достижения", "дата собеседования", "персонализированная программа")
                .doesNotContain("запрос к наставнику");
        var both = blank(pupil, "PROCESSING");
        assertThat(both).contains("компетенции, достижения", "запрос к наставнику", "законного представителя");
        assertThat(both).doesNotContain("{", "..");
    }

    private String blank(Participant participant, String kind) throws IOException {
        entities.flush();
        var content = mvc.get()
                .uri("/participants/{id}/consent-forms/{kind}", participant.id(), kind)
                .with(Persona.curator(own.id()))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        try (var extractor = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(content)))) {
            return extractor.getText().replace('\u00a0', ' ');
        }
    }
}
