package nastavnik.demo;

import java.util.Properties;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
@Profile("demo")
@Order(10)
class CommitteePart implements DemoPart {

    private final JdbcClient jdbc;

    CommitteePart(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean present() {
        return jdbc.sql("select exists (select from committee where version > 0) or exists (select from account)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public void make() {
        Properties card = DemoTable.properties("committee.properties");
        var update = jdbc.sql("""
                update committee set version = version + 1, municipality = :municipality,
                    municipality_genitive = :municipalityGenitive, full_name = :fullName,
                    full_name_genitive = :fullNameGenitive, short_name = :shortName, address = :address,
                    phone = :phone, email = :email, site = :site, contact_name = :contactName,
                    contact_phone = :contactPhone, centre_name = :centreName, centre_short_name = :centreShortName,
                    regional_centre = :regionalCentre, time_zone = :timeZone,
                    school_deadline_day = 5, centre_deadline_day = 10
                """);
        for (var name : card.stringPropertyNames()) {
            update = update.param(name, card.getProperty(name));
        }
        update.update();
    }
}
