package nastavnik.agreement;

import jakarta.persistence.AttributeConverter;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was sent is read and written whole and never searched. */
class SentRowsConverter implements AttributeConverter<List<SentRow>, String> {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<SentRow>> ROWS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<SentRow> rows) {
        return JSON.writeValueAsString(rows);
    }

    @Override
    public List<SentRow> convertToEntityAttribute(String json) {
        return List.copyOf(JSON.readValue(json, ROWS));
    }
}
