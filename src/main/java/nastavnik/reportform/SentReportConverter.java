package nastavnik.reportform;

import jakarta.persistence.AttributeConverter;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was sent in one field: it is read whole and never changed, whatever becomes of the lines. */
public class SentReportConverter implements AttributeConverter<SentReport, String> {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public String convertToDatabaseColumn(SentReport sent) {
        return JSON.writeValueAsString(sent);
    }

    @Override
    public SentReport convertToEntityAttribute(String json) {
        return JSON.readValue(json, SentReport.class);
    }
}
