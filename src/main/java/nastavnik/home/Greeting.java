package nastavnik.home;

import nastavnik.access.SignedIn;

/** How the portal addresses a person: by name and patronymic where there are such. */
final class Greeting {

    private Greeting() {}

    /** @return «Ирина Павловна» of «Лапина Ирина Павловна»; the whole name where it has no three parts */
    static String to(SignedIn person) {
        var parts = person.fullName().strip().split("\\s+", -1);
        return parts.length == 3 ? parts[1] + " " + parts[2] : person.fullName();
    }
}
