package nastavnik.reportform;

import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the remarks of a return beside what was returned: the lines themselves forget them when they are sent again. */
public class RemarksConverter implements AttributeConverter<Remarks, String> {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Remarks remarks) {
        return remarks == null ? null : JSON.writeValueAsString(remarks);
    }

    @Override
    public @Nullable Remarks convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : JSON.readValue(json, Remarks.class);
    }
}
