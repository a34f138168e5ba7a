-- The list of tasks in the order of activities: the first ones of each are read, not all of them.
create index task_of_activity on task (activity_id, id);
