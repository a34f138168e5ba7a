-- Whom of the mentees a survey or an assessment asks: a word of participant.category, or null for all.
alter table survey add category varchar(30);
alter table assessment add category varchar(30);
-- For whom the words are: PUPILS, ADULTS, or null for anybody.
alter table questionnaire add addressee varchar(10) check (addressee in ('PUPILS', 'ADULTS'));
alter table parameter_set add addressee varchar(10) check (addressee in ('PUPILS', 'ADULTS'));

-- Whether a survey stands instead of another one: both asked the same people of a school, this one more of them, or later.
create function survey_outranks(one survey, other survey) returns boolean
    language sql immutable parallel safe as $$
    select (one).id <> (other).id and (one).school_id = (other).school_id and (one).audience = (other).audience
        and ((one).programme_id is null or (other).programme_id is null or (one).programme_id = (other).programme_id)
        and ((one).category is null or (other).category is null or (one).category = (other).category)
        and (num_nulls((one).programme_id, (one).category), coalesce((one).closed_on, (one).closes_on), (one).id)
            > (num_nulls((other).programme_id, (other).category), coalesce((other).closed_on, (other).closes_on), (other).id)
$$;
