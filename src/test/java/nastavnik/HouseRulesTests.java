package nastavnik;

import static com.tngtech.archunit.lang.conditions.ArchConditions.beRecords;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;

/** The rules of the house (docs/development.md), each with its reason. */
class HouseRulesTests {

    @Test
    void arrowsBetweenRoomsGoDown() {
        ApplicationModules.of("nastavnik").verify();
    }

    private static final ArchRule controllersStayInTheirRoom = classes()
            .that()
            .areAnnotatedWith(Controller.class)
            .should()
            .bePackagePrivate()
            .because("a page is reached by its address, never by a call from another room");

    private static final ArchRule repositoriesStayInTheirRoom = classes()
            .that()
            .areAssignableTo(Repository.class)
            .should()
            .bePackagePrivate()
            .because("other rooms ask the read door, which knows who may see what");

    private static final ArchRule controllersAskServices = noClasses()
            .that()
            .areAnnotatedWith(Controller.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Repository.class)
            .because("the service finds, opens the transaction and writes the journal");

    private static final ArchRule entitiesHaveVerbs = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*")
            .because("a setter lets the state of a thing be changed past its rules");

    private static final ArchRule entitiesCanBeProxied = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .areNotPrivate()
            .should()
            .beFinal()
            .because("Hibernate's proxy cannot override a final method: what it changes is lost without a word");

    private static final ArchRule formsAreRecords = classes()
            .that()
            .haveSimpleNameEndingWith("Form")
            .should(beRecords())
            .because("a form is what was typed: a record of text that never meets the database");

    private static final ArchRule toOneIsLazy = fields().that()
            .areAnnotatedWith(ManyToOne.class)
            .or()
            .areAnnotatedWith(OneToOne.class)
            .should(beLazy())
            .because("an eager association costs a statement or a join wherever its owner is read");

    private static final ArchRule entitiesAreVersioned = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should(haveVersion())
            .because("two people changing the same thing must not overwrite each other unseen");

    private static final ArchRule timeComesFromTheClock = noClasses()
            .that()
            .resideOutsideOfPackage("nastavnik.database..")
            .should()
            .callMethodWhere(naked("now"))
            .because("a naked now() knows neither the committee's time zone nor the time a test sets");

    private static final ArchRule constructorsTakeWhatIsNeeded = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .because("what a class needs stands in its constructor");

    private static final ArchRule roomsHaveNamesFromTheField = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..common..", "..helper..", "..dto..", "..impl..", "..manager..")
            .because("a room is called after what the committee talks about");

    @TestFactory
    Stream<DynamicTest> rules() {
        var portal = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("nastavnik");
        return Stream.of(
                        controllersStayInTheirRoom,
                        repositoriesStayInTheirRoom,
                        controllersAskServices,
                        entitiesHaveVerbs,
                        entitiesCanBeProxied,
                        formsAreRecords,
                        toOneIsLazy,
                        entitiesAreVersioned,
                        timeComesFromTheClock,
                        constructorsTakeWhatIsNeeded,
                        roomsHaveNamesFromTheField)
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getDescription(), () -> rule.allowEmptyShould(true).check(portal)));
    }

    private static com.tngtech.archunit.base.DescribedPredicate<JavaMethodCall> naked(String method) {
        return com.tngtech.archunit.base.DescribedPredicate.describe(
                "now() without a clock",
                call -> call.getTarget().getName().equals(method)
                        && call.getTarget().getOwner().getPackageName().startsWith("java.time")
                        && call.getTarget().getRawParameterTypes().isEmpty());
    }

    private static ArchCondition<JavaField> beLazy() {
        return new ArchCondition<>("be lazy") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                var lazy = field.tryGetAnnotationOfType(ManyToOne.class)
                                .map(ManyToOne::fetch)
                                .or(() -> field.tryGetAnnotationOfType(OneToOne.class)
                                        .map(OneToOne::fetch))
                                .orElse(FetchType.EAGER)
                        == FetchType.LAZY;
                events.add(new SimpleConditionEvent(field, lazy, field.getFullName() + " is not lazy"));
            }
        };
    }

    private static ArchCondition<JavaClass> haveVersion() {
        return new ArchCondition<>("have a @Version") {
            @Override
            public void check(JavaClass entity, ConditionEvents events) {
                var versioned = entity.getAllFields().stream().anyMatch(field -> field.isAnnotatedWith(Version.class));
                events.add(new SimpleConditionEvent(entity, versioned, entity.getName() + " has no @Version"));
            }
        };
    }
}
