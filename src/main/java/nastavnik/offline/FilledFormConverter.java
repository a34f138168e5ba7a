package nastavnik.offline;

import jakarta.persistence.AttributeConverter;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was read in one field: it is only waiting for its sender's word. */
class FilledFormConverter implements AttributeConverter<FilledForm, String> {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public String convertToDatabaseColumn(FilledForm form) {
        return JSON.writeValueAsString(form);
    }

    @Override
    public FilledForm convertToEntityAttribute(String json) {
        return JSON.readValue(json, FilledForm.class);
    }
}
