-- How long a participant's data is kept after the programme's end: when its destruction was announced, and until when the school
-- keeps it longer.
create table retention (
    participant_id bigint primary key references participant on delete cascade,
    announced_on date,
    extended_until date,
    reason text not null default '',
    check ((extended_until is null) = (reason = ''))
);
