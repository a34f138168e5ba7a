package nastavnik.schoolplan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nastavnik.calendar.SchoolYear;
import nastavnik.plan.ActivityWords;
import nastavnik.plan.RoadmapPlan.PlannedActivity;
import nastavnik.plan.RoadmapPlan.PlannedSection;
import org.springframework.core.io.ClassPathResource;

/** The steps of the target model by its seven stages, with deadlines spread over a school year. */
final class Template {

    private static final String STAGE = "§";

    private Template() {}

    static List<PlannedSection> over(SchoolYear year) {
        var sections = new ArrayList<PlannedSection>();
        for (var line : lines()) {
            var cells = line.split("\\|", -1);
            if (cells[0].equals(STAGE)) {
                sections.add(new PlannedSection(cells[1], cells[2], List.of()));
            } else {
                var stage = sections.removeLast();
                var steps = new ArrayList<>(stage.activities());
                var number = stage.number() + (steps.size() + 1) + ".";
                steps.add(new PlannedActivity(
                        new ActivityWords(number, cells[1], deadline(cells[2], year), cells[3], cells[4], ""), ""));
                sections.add(new PlannedSection(stage.number(), stage.title(), steps));
            }
        }
        return sections;
    }

    private static String deadline(String words, SchoolYear year) {
        return words.replace("{Y}", "" + year.firstYear()).replace("{Z}", "" + (year.firstYear() + 1));
    }

    private static List<String> lines() {
        try {
            return new ClassPathResource("schoolplan/template.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
