package nastavnik.demo;

import java.time.LocalDate;
import java.util.List;
import nastavnik.school.SchoolFlag;
import nastavnik.school.SchoolType;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
@Profile("demo")
@Order(20)
class SchoolsPart implements DemoPart {

    private final JdbcClient jdbc;

    SchoolsPart(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean present() {
        return jdbc.sql("select exists (select from school)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public void make() {
        long id = 0;
        for (var row : DemoTable.rows("schools.csv")) {
            store(++id, row);
        }
        jdbc.sql("select setval('school_seq', :next)")
                .param("next", id + 50)
                .query(Long.class)
                .single();
    }

    private void store(long id, List<String> row) {
        jdbc.sql("""
                        insert into school (id, version, type, number, short_name, full_name, district, director_name,
                            phone, email, site, active_from)
                        values (:id, 0, :type, :number, :shortName, :fullName, :district, :director,
                            :phone, :email, :site, :since)
                        """)
                .param("id", id)
                .param("type", SchoolType.valueOf(row.get(0)).name())
                .param("number", row.get(1))
                .param("shortName", row.get(2))
                .param("fullName", row.get(3))
                .param("district", row.get(4))
                .param("director", row.get(5))
                .param("phone", row.get(6))
                .param("email", row.get(7))
                .param("site", row.get(8))
                .param("since", LocalDate.parse(row.get(9)))
                .update();
        if (!row.get(10).isEmpty()) {
            for (var flag : row.get(10).split(",", -1)) {
                jdbc.sql("insert into school_flag values (:id, :flag)")
                        .param("id", id)
                        .param("flag", SchoolFlag.valueOf(flag).name())
                        .update();
            }
        }
    }
}
