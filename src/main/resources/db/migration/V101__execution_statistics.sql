-- The first page of the tasks is read in this order instead of being sorted out of all of them.
create index task_by_due on task (due nulls first, id nulls first);

-- A roadmap has too few sections and activities for the statistics to be taken by themselves (from fifty changed rows on). Without
-- them the planner expects next to no tasks of a roadmap and looks each of a hundred thousand up by itself.
alter table roadmap set (autovacuum_analyze_threshold = 1, autovacuum_analyze_scale_factor = 0);
alter table section set (autovacuum_analyze_threshold = 5, autovacuum_analyze_scale_factor = 0.05);
alter table activity set (autovacuum_analyze_threshold = 5, autovacuum_analyze_scale_factor = 0.05);

analyze roadmap, section, activity, task;
