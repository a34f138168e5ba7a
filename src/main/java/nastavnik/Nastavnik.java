package nastavnik;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Beans are called by their full class name: two rooms may each have a DraftController. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
class Nastavnik {

    static void main(String[] args) {
        SpringApplication.run(Nastavnik.class, args);
    }
}
