package nastavnik.demo;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Invents full names, none twice; the same seed gives the same names. */
public final class People {

    private final List<List<String>> sexes = DemoTable.rows("names.csv");
    private final Set<String> given = new HashSet<>();
    private final Random random;

    /** @param random decides on the names */
    public People(Random random) {
        this.random = random;
    }

    /** @return surname, name, patronymic of anybody */
    public String name() {
        return name(random.nextInt(sexes.size()));
    }

    /** @return surname, name, patronymic of a woman */
    public String woman() {
        return name(0);
    }

    /** A woman three times out of four, as in a staff room. */
    public String teacher() {
        return name(random.nextInt(4) == 0 ? 1 : 0);
    }

    private String name(int sex) {
        var parts = sexes.get(sex);
        String name;
        do {
            name = one(parts.get(1)) + " " + one(parts.get(2)) + " " + one(parts.get(3));
        } while (!given.add(name));
        return name;
    }

    private String one(String names) {
        var all = Arrays.asList(names.split(",", -1));
        return all.get(random.nextInt(all.size()));
    }
}
