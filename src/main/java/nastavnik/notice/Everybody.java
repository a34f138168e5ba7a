package nastavnik.notice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nastavnik.access.Role;
import nastavnik.account.Addressee;

/** Everybody who can be told something, found by school: four thousand schools are asked for one after the other. */
class Everybody {

    private final List<Addressee> all;
    private final Map<Long, List<Addressee>> bySchool = new HashMap<>();

    Everybody(List<Addressee> all) {
        this.all = List.copyOf(all);
        all.stream().filter(person -> person.role().worksForSchools()).forEach(person -> person.schoolIds()
                .forEach(id -> bySchool.computeIfAbsent(id, school -> new ArrayList<>())
                        .add(person)));
    }

    /** @return who works for the school, in the order of all */
    List<Addressee> of(long schoolId) {
        return List.copyOf(bySchool.getOrDefault(schoolId, List.of()));
    }

    List<Addressee> in(Role role) {
        return all.stream().filter(person -> person.role() == role).toList();
    }
}
