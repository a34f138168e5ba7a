package nastavnik;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class Nastavnik {

    static void main(String[] args) {
        SpringApplication.run(Nastavnik.class, args);
    }
}
