package nastavnik.consolidation;

import jakarta.persistence.AttributeConverter;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what a summary was made of in one field: it is read whole and never changed. */
class SnapshotConverter implements AttributeConverter<Snapshot, String> {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public String convertToDatabaseColumn(Snapshot content) {
        return JSON.writeValueAsString(content);
    }

    @Override
    public Snapshot convertToEntityAttribute(String json) {
        return JSON.readValue(json, Snapshot.class);
    }
}
