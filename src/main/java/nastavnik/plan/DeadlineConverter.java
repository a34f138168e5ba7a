package nastavnik.plan;

import jakarta.persistence.AttributeConverter;
import nastavnik.deadline.Deadline;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was understood of a deadline beside its words, see docs/decisions/0021. */
public class DeadlineConverter implements AttributeConverter<Deadline, String> {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public String convertToDatabaseColumn(Deadline deadline) {
        return JSON.writeValueAsString(deadline);
    }

    @Override
    public Deadline convertToEntityAttribute(String json) {
        return JSON.readValue(json, Deadline.class);
    }
}
