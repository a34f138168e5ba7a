package nastavnik.web;

import nastavnik.form.Typed;

/**
 * What a link to an open page says of it in a messenger or a search engine; as the model attribute {@code share}.
 *
 * @param description a sentence or two, without names of people
 * @param address absolute, the one the page keeps
 */
public record Share(String title, String description, String address) {

    private static final int LONGEST = 300;

    public Share {
        var line = Typed.line(description);
        description = line.length() > LONGEST ? line.substring(0, LONGEST - 1).strip() + "…" : line;
    }
}
