-- Whether the register has changed is asked with each page that knows performers: from this index alone, whatever the number of schools.
create index school_state on school (id, version);
