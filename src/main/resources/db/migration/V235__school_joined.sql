-- A school that was merged into another one: from the day after its last day its work goes on there.
alter table school add joined_id bigint references school;
alter table school add constraint school_joined_another check (joined_id <> id);
alter table school add constraint school_joined_has_ended check (joined_id is null or active_to is not null);
create index school_by_joined on school (joined_id) where joined_id is not null;
