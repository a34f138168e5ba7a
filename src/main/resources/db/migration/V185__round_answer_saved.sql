-- A draft saves itself while one types: who wrote in it last, and when.
alter table round_answer add column saved_at timestamptz, add column saved_by text not null default '';
alter table round_answer alter column saved_by drop default;
