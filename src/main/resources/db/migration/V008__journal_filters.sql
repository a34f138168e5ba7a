create index journal_entry_by_action on journal_entry (action, id desc);
create index journal_entry_by_school on journal_entry (school_id, id desc);
