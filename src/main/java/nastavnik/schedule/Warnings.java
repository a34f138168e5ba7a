package nastavnik.schedule;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * What speaks against dates that were typed. They are stored all the same once the person has read exactly this.
 *
 * @param lines for each date, in their order
 */
record Warnings(List<List<String>> lines) {

    boolean any() {
        return lines.stream().anyMatch(each -> !each.isEmpty());
    }

    /** @return changes with the words, so that nobody confirms what he has not read */
    public String mark() {
        return UUID.nameUUIDFromBytes(lines.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** @return whether the person has to read something first */
    boolean unread(String confirmed) {
        return any() && !mark().equals(confirmed);
    }
}
