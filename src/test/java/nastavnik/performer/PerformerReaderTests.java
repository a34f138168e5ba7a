package nastavnik.performer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import nastavnik.PortalTest;
import nastavnik.school.SchoolCard;
import nastavnik.school.SchoolFlag;
import nastavnik.school.SchoolSamples;
import nastavnik.school.SchoolType;
import nastavnik.school.Schools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The words of orders, varied in case, marks and lines, against a small register. */
@PortalTest
class PerformerReaderTests {

    @Autowired
    Performers performers;

    @Autowired
    Schools schools;

    @Autowired
    BodyService bodies;

    @Autowired
    EntityManager entities;

    PerformerReader reader;

    @BeforeEach
    void register() {
        schools.enrol(SchoolSamples.numbered(5));
        schools.enrol(SchoolSamples.numbered(14));
        schools.enrol(SchoolSamples.numbered(15));
        schools.enrol(card(SchoolType.SCHOOL, "МАОУ «Гимназия № 5»", "5"));
        schools.enrol(card(SchoolType.SCHOOL, "МАОУ «Лицей № 10»", "10"));
        schools.enrol(card(SchoolType.KINDERGARTEN, "МБДОУ «Детский сад № 14»", "14"));
        schools.enrol(card(SchoolType.SUPPLEMENTARY, "МАУ ДО «Детская школа искусств»", ""));
        schools.enrol(SchoolSamples.flagged("МБОУ «СОШ № 21»", SchoolFlag.REGIONAL_INNOVATION_SITE));
        schools.enrol(SchoolSamples.of(SchoolType.SCHOOL, "МБОУ «СОШ № 30»", "Центральный округ"));
        schools.enrol(SchoolSamples.of(SchoolType.KINDERGARTEN, "МБДОУ «Теремок»", "Центральный округ"));
        entities.flush();
        reader = performers.reader();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Комитет | Комитет
            Комитет, ЦРО | Комитет; методический центр
            комитет;ЦРО | Комитет; методический центр
            Комитет и ЦРО | Комитет; методический центр
            Комитет\\nЦРО | Комитет; методический центр
            Комитет по делам образования города Челябинска, МБУ ДПО ЦРО | Комитет; методический центр
            Комитет, ЦРО, общеобразовательные организации | Комитет; методический центр; Школы
            Комитет, ЦРО, Общеобразовательные\\nорганизации | Комитет; методический центр; Школы
            общеобразовательных организаций | Школы
            школам города | Школы
            Комитет совместно с общеобразовательными организациями | Комитет; Школы
            Образовательные учреждения, организации дополнительного образования | Все организации; Дополнительное образование
            Руководители МОУ, Кураторы МОУ | Все организации
            ГУО, МКУ КИМЦ, Руководители МОУ | Комитет; методический центр; Все организации
            МКУ КИМЦ (СГПС, РМО, ОМО, ШМО), Кураторы МОУ | методический центр; Все организации
            Комитет (далее – УО), образовательные организации | Комитет; Все организации
            детские сады и школы | Детские сады; Школы
            Школы-лидеры, образовательные организации | Школы-лидеры; Все организации
            школами – лидерами | Школы-лидеры
            Образовательные организации - РИП | Все организации – РИП
            школы с низкими результатами обучения | Школы с низкими результатами
            ШНОР | Школы с низкими результатами
            Региональных инновационных площадок | РИП
            Комитет, городские методические объединения | Комитет; Методические объединения
            психологи организаций, предприятия-партнёры | Все организации; Предприятия и партнёры
            - Комитет;\\n- ЦРО; | Комитет; методический центр
            Ответственные: Комитет, ЦРО | Комитет; методический центр
            Комитет (Абдреева Н.П., Ширшова Н. С.) | Комитет
            """)
    void bodiesAndGroups(String words, String meant) {
        var understood = reader.read(words.replace("\\n", "\n"));
        assertThat(understood.unknown()).isEmpty();
        assertThat(understood.performers()).extracting(Performer::name).containsExactly(meant.split("; ", -1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            МБОУ «СОШ № 14» | МБОУ «СОШ № 14»
            СОШ №14 | МБОУ «СОШ № 14»
            школа 14 | МБОУ «СОШ № 14»
            школой № 14 | МБОУ «СОШ № 14»
            директор СОШ № 14 | МБОУ «СОШ № 14»
            СОШ №№ 14, 15 | МБОУ «СОШ № 14»; МБОУ «СОШ № 15»
            школы № 14 и 15, ЦРО | МБОУ «СОШ № 14»; МБОУ «СОШ № 15»; методический центр
            школы № 14–15 | МБОУ «СОШ № 14»; МБОУ «СОШ № 15»
            МАОУ «Гимназия № 5» | МАОУ «Гимназия № 5»
            гимназии № 5, лицея № 10 | МАОУ «Гимназия № 5»; МАОУ «Лицей № 10»
            СОШ № 5 | МБОУ «СОШ № 5»
            детский сад № 14 | МБДОУ «Детский сад № 14»
            МБДОУ № 14 | МБДОУ «Детский сад № 14»
            МАУ ДО "Детская школа искусств" | МАУ ДО «Детская школа искусств»
            Образовательные организации: СОШ № 14, СОШ № 15; Комитет | МБОУ «СОШ № 14»; МБОУ «СОШ № 15»; Комитет
            Школы (СОШ № 14, лицей № 10), ЦРО | МБОУ «СОШ № 14»; МАОУ «Лицей № 10»; методический центр
            """)
    void singleSchools(String words, String meant) {
        var understood = reader.read(words);
        assertThat(understood.unknown()).isEmpty();
        assertThat(understood.performers()).extracting(Performer::name).containsExactly(meant.split("; ", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Комитет по физической культуре",
                "клуб молодых педагогов",
                "Отдел опеки и попечительства",
                "Руденко Я.Г.",
                "директор МКУ Руденко Я.Г.",
                "Руководители",
                "общественные организации",
                "школы Лесного района",
                "школы Заречного"
            })
    void whatIsNotKnownIsSaidAndObligesNobody(String words) {
        assertThat(reader.read(words)).isEqualTo(new Understood(List.of(), List.of(words)));
    }

    /** The district is the register's; the size counts its organisations of the group's type. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            школы Заречного района | Школы – Заречный 6
            школам Заречного р-на (Абдреева Н.П.) | -
            ОО Центрального округа | Все организации – Центральный округ 2
            Комитет, школы Центрального округа | Комитет 0; Школы – Центральный округ 1
            Руководители образовательных организаций Центрального округа | Все организации – Центральный округ 2
            детские сады Центрального округа, школы Заречного района | Детские сады – Центральный округ 1; Школы – Заречный 6
            образовательные организации, кроме дошкольных | Все организации, кроме: дошкольных 8
            Образовательные организации (кроме дошкольных) | Все организации, кроме: дошкольных 8
            образовательные организации за исключением дошкольных учреждений, ЦРО | Все организации, кроме: Детские сады 8; методический центр 0
            ОО, кроме дошкольных и организаций дополнительного образования | Все организации, кроме: дошкольных, Дополнительное образование 7
            все школы, кроме СОШ № 14 | Школы, кроме: МБОУ «СОШ № 14» 6
            школы Заречного района кроме СОШ № 14, 15; Комитет | Школы – Заречный, кроме: МБОУ «СОШ № 14», МБОУ «СОШ № 15» 4; Комитет 0
            """)
    void groupsAreNarrowedByDistrictAndException(String words, String meant) {
        var understood = reader.read(words);
        if (meant.equals("-")) {
            assertThat(understood.performers()).isEmpty();
            assertThat(understood.unknown()).isNotEmpty();
            return;
        }
        assertThat(understood.unknown()).isEmpty();
        assertThat(understood.performers())
                .extracting(performer -> performer.name() + " " + performer.size())
                .containsExactly(meant.split("; ", -1));
    }

    /** Whom the exception spares is not known, so nobody of the group is obliged. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "образовательные организации, кроме частных",
                "школы (кроме малокомплектных)",
                "школы, за исключением СОШ № 99",
                "школы, кроме школ-лидеров",
                "школы, кроме СОШ № 14 и клуба"
            })
    void exceptionThatIsNotUnderstoodObligesNobodyOfTheGroup(String words) {
        var understood = reader.read("Комитет, " + words);
        assertThat(understood.performers()).extracting(Performer::name).containsExactly("Комитет");
        assertThat(understood.unknown()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. СОШ № 14 2. СОШ № 15 3. Комитет",
                "1) СОШ № 14\n2) СОШ № 15\n3) Комитет",
                "1. СОШ № 14;\n2. СОШ № 15;\n3. Комитет."
            })
    void numbersOfAListAreNoSchools(String words) {
        schools.enrol(SchoolSamples.numbered(2));
        schools.enrol(SchoolSamples.numbered(3));
        entities.flush();
        var understood = performers.reader().read(words);
        assertThat(understood.unknown()).isEmpty();
        assertThat(understood.performers())
                .extracting(Performer::name)
                .containsExactly("МБОУ «СОШ № 14»", "МБОУ «СОШ № 15»", "Комитет");
    }

    @Test
    void unknownPartsStandBesideKnownOnes() {
        var understood = reader.read("Комитет, клуб «Молодой педагог», школы");
        assertThat(understood.performers()).extracting(Performer::name).containsExactly("Комитет", "Школы");
        assertThat(understood.unknown()).containsExactly("клуб «Молодой педагог");
    }

    @Test
    void lostNameBeforeAGroupIsSaid() {
        var understood = reader.read("Комитет, МБУ ДПО организации дошкольного образования");
        assertThat(understood.performers()).extracting(Performer::name).containsExactly("Комитет", "Детские сады");
        assertThat(understood.unknown()).containsExactly("МБУ ДПО");
    }

    @Test
    void numberNobodyHasIsSaid() {
        var understood = reader.read("СОШ № 14, 99");
        assertThat(understood.performers()).extracting(Performer::name).containsExactly("МБОУ «СОШ № 14»");
        assertThat(understood.unknown()).hasSize(1);
    }

    @Test
    void groupsKnowHowManyBelongToThem() {
        assertThat(reader.read("школы, РИП, образовательные организации – РИП").performers())
                .extracting(Performer::size)
                .containsExactly(7, 1);
        assertThat(reader.read("образовательные организации").performers())
                .extracting(Performer::size)
                .containsExactly(10);
    }

    @Test
    void whatADepartmentIsForNamesNoGroup() {
        var understood = reader.read("Отдел по общему и дополнительному образованию (Власова М.Г.), школы");
        assertThat(understood.performers()).extracting(Performer::name).containsExactly("Школы");
        assertThat(understood.unknown()).singleElement().asString().startsWith("Отдел по общему и дополнительному");
    }

    @Test
    void committeeTeachesTheReader() {
        bodies.add(new BodyCard(BodyKind.DEPARTMENT, "Отдел опеки", "отдел опеки и попечительства", null, null));
        var learnt = performers.reader().read("Комитет, отделу опеки и попечительства (Руденко Я.Г.)");
        assertThat(learnt.unknown()).isEmpty();
        assertThat(learnt.performers())
                .extracting(Performer::kind)
                .containsExactly(BodyKind.COMMITTEE, BodyKind.DEPARTMENT);
    }

    private static SchoolCard card(SchoolType type, String shortName, String number) {
        var plain = SchoolSamples.of(type, shortName, "Заречный");
        return new SchoolCard(
                type,
                plain.fullName(),
                shortName,
                number,
                plain.district(),
                plain.directorName(),
                plain.phone(),
                plain.email(),
                plain.site(),
                plain.activeFrom(),
                null,
                Set.of());
    }
}
