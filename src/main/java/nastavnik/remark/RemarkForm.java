package nastavnik.remark;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nastavnik.form.Typed;

/** A remark as it was typed. */
record RemarkForm(
        String version,
        @NotBlank String place,
        @NotBlank @Size(max = 500) String text) {

    RemarkForm {
        version = Typed.line(version);
        place = Typed.line(place);
        place = RemarkPlace.known(place) ? place : "";
        text = Typed.line(text);
    }

    static RemarkForm of(CommonRemark remark) {
        return new RemarkForm(Integer.toString(remark.version()), remark.place().name(), remark.text());
    }

    int versionRead() {
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    /** To be asked only once the field is valid. */
    RemarkPlace about() {
        return RemarkPlace.valueOf(place);
    }
}
