package nastavnik.agreement;

import jakarta.persistence.AttributeConverter;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Remarks are read and written whole and never searched. */
class RowRemarksConverter implements AttributeConverter<List<RowRemark>, String> {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<RowRemark>> ROWS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<RowRemark> rows) {
        return JSON.writeValueAsString(rows);
    }

    @Override
    public List<RowRemark> convertToEntityAttribute(String json) {
        return List.copyOf(JSON.readValue(json, ROWS));
    }
}
