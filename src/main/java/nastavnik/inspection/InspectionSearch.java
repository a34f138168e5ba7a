package nastavnik.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import nastavnik.calendar.CommitteeClock;
import nastavnik.school.Schools;
import nastavnik.web.Listing;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds entries, the newest first: one statement for the rows with all their names, one for their number, which is counted as far as {@link Listing} tells it. */
@Component
class InspectionSearch {

    /**
     * Names of participants are left out: they are their school's alone. What happened at one moment stands in the order in
     * which it was written.
     */
    private static final String ENTRIES = """
            select e.at, %s as actor, e.action, e.subject_type, e.subject_id,
                case when e.subject_type = 'Account' and exists (
                    select from account where id = e.subject_id and role = 'MENTOR') then '' else e.details end as details, e.address,
                coalesce(a.role, '') as role, coalesce(s.short_name, '') as school,
                coalesce(case e.subject_type
                    when 'School' then (select short_name from school where id = e.subject_id)
                    when 'Account' then (select case when role = 'MENTOR' then :mentor || id else full_name end
                        from account where id = e.subject_id)
                    when 'Roadmap' then (select title from roadmap where id = e.subject_id)
                    when 'Activity' then (select trim(number || ' ' || title) from activity where id = e.subject_id)
                    when 'Section' then (select trim(number || ' ' || title) from section where id = e.subject_id)
                    when 'FormOfMentoring' then (select name from form_of_mentoring where id = e.subject_id)
                    when 'TypeOfMentoring' then (select name from type_of_mentoring where id = e.subject_id)
                    when 'ThemeOfMentoring' then (select name from theme_of_mentoring where id = e.subject_id)
                    when 'ReportingPeriod' then
                        (select year || '-' || quarter from reporting_period where id = e.subject_id)
                    when 'QuarterReport' then
                        (select p.year || '-' || p.quarter from quarter_report r
                            join reporting_period p on p.id = r.period_id where r.id = e.subject_id)
                end, '') as subject,
                e.subject_type = 'Roadmap' and not exists
                    (select from roadmap where id = e.subject_id and removed_at is null) as gone
            from journal_entry e
                left join account a on a.id = e.account_id
                left join school s on s.id = e.school_id
            where %s order by e.at desc, e.id desc limit :limit
            """;

    /** Mentors are participants: the city reads the numbers of their accounts, and finds them by nothing else. */
    private static final String ACTOR = """
            case when exists (select from account m where m.id = e.account_id and m.role = 'MENTOR')
                then :mentor || e.account_id else e.actor end
            """;

    private static final int ROWS_FETCHED = 500;

    private final JdbcClient jdbc;
    private final CommitteeClock clock;
    private final MessageSource messages;

    InspectionSearch(JdbcClient jdbc, CommitteeClock clock, MessageSource messages) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.messages = messages;
    }

    @Transactional(readOnly = true)
    Page<InspectedEntry> page(InspectionFilter filter, Pageable asked) {
        var parameters = new HashMap<String, Object>();
        var where = where(filter, parameters);
        var rows = jdbc.sql(ENTRIES.formatted(ACTOR, where) + " offset :offset")
                .params(parameters)
                .param("limit", asked.getPageSize())
                .param("offset", asked.getOffset())
                .query((row, number) -> entry(row))
                .list();
        var total = jdbc.sql(
                        "select count(*) from (select from journal_entry e where " + where + " limit :most) counted")
                .params(parameters)
                .param("most", Listing.MOST_COUNTED + 1)
                .query(Long.class)
                .single();
        return new PageImpl<>(rows, asked, total);
    }

    /** Hands out one entry after the other without keeping them; within a transaction, else the driver would read them all. */
    @Transactional(propagation = Propagation.MANDATORY)
    void each(InspectionFilter filter, int most, Consumer<InspectedEntry> reader) {
        var parameters = new HashMap<String, Object>();
        var where = where(filter, parameters);
        jdbc.sql(ENTRIES.formatted(ACTOR, where))
                .withFetchSize(ROWS_FETCHED)
                .params(parameters)
                .param("limit", most)
                .query((RowCallbackHandler) row -> reader.accept(entry(row)));
    }

    private String where(InspectionFilter filter, Map<String, Object> parameters) {
        parameters.put("mentor", messages.getMessage("inspection.mentor", null, Locale.of("ru")));
        var where = new StringBuilder("true");
        filter.firstDay().ifPresent(day -> {
            where.append(" and e.at >= :from");
            parameters.put("from", clock.startOfDay(day).atOffset(ZoneOffset.UTC));
        });
        filter.lastDay().ifPresent(day -> {
            where.append(" and e.at < :until");
            parameters.put("until", clock.startOfDay(day.plusDays(1)).atOffset(ZoneOffset.UTC));
        });
        var patterns = filter.patterns();
        for (int number = 0; number < patterns.length; number++) {
            where.append(" and folded(case when e.actor = '' then :portal else ")
                    .append(ACTOR)
                    .append(" end) like folded(:actor")
                    .append(number)
                    .append(')');
            parameters.put("actor" + number, patterns[number]);
            parameters.put("portal", messages.getMessage("inspection.portal", null, Locale.of("ru")));
        }
        ActionGroup.named(filter.group()).ifPresent(group -> {
            where.append(" and e.action like any (:actions)");
            parameters.put("actions", group.patterns());
        });
        var ofSchools = Schools.words(filter.school(), "o", parameters);
        if (!ofSchools.isEmpty()) {
            where.append(" and e.school_id in (select o.id from school o where ")
                    .append(String.join(" and ", ofSchools))
                    .append(')');
        }
        filter.type().ifPresent(type -> {
            where.append(" and e.subject_type = :type");
            parameters.put("type", type.journalled());
        });
        filter.id().ifPresent(id -> {
            where.append(" and e.subject_id = :id");
            parameters.put("id", id);
        });
        return where.toString();
    }

    private static InspectedEntry entry(ResultSet row) throws SQLException {
        return new InspectedEntry(
                row.getTimestamp("at").toInstant(),
                text(row, "actor"),
                text(row, "role"),
                text(row, "action"),
                text(row, "subject_type"),
                row.getObject("subject_id", Long.class),
                text(row, "subject"),
                row.getBoolean("gone"),
                text(row, "school"),
                text(row, "details"),
                text(row, "address"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }
}
