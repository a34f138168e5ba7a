-- The list of a school's tasks is read in its order, from the first that is due
drop index task_of_school;
create index task_of_school on task (school_id, due nulls first, id nulls first) where school_id is not null;
