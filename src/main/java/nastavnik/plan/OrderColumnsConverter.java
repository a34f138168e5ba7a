package nastavnik.plan;

import jakarta.persistence.AttributeConverter;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the columns of a roadmap in one field: they are read and written whole and never searched. */
public class OrderColumnsConverter implements AttributeConverter<List<OrderColumn>, String> {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<OrderColumn>> COLUMNS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<OrderColumn> columns) {
        return JSON.writeValueAsString(columns);
    }

    @Override
    public List<OrderColumn> convertToEntityAttribute(String json) {
        return List.copyOf(JSON.readValue(json, COLUMNS));
    }
}
