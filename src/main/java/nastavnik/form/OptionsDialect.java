package nastavnik.form;

import org.springframework.stereotype.Component;

/**
 * {@code <option kit:options="${choices}" kit:chosen="${value}">} stands for one option of each {@link Choice}. A city has
 * hundreds of schools.
 */
@Component
class OptionsDialect extends InOneGo<Choice> {

    OptionsDialect() {
        super("kit", "option", "options", "chosen");
    }

    @Override
    protected void write(Choice choice, String chosen, StringBuilder html) {
        html.append("<option value=\"").append(escaped(choice.value())).append('"');
        if (choice.value().equals(chosen)) {
            html.append(" selected=\"selected\"");
        }
        html.append('>').append(escaped(choice.label())).append("</option>");
    }
}
