-- Means are shown once no more marks are given, and for good: a mean seen before and after one mark tells that mark.
alter table assessment
    add finished_on date,
    -- Decided on that day: five whole participants at least, none of whom can be told by a difference with another assessment.
    add shown boolean not null default false,
    add check (not shown or finished_on is not null);
