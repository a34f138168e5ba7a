-- Years of the production calendar that people imported or mended; the published ones come with the portal.
create table kept_year (
    year integer primary key check (year between 2000 and 2100),
    version integer not null,
    off date[] not null,
    working date[] not null,
    shortened date[] not null,
    preliminary boolean not null,
    source text not null
);

-- Administrative instructions take the working day before (see docs/domain.md); the committee may choose otherwise.
alter table committee add column shift_policy varchar(30) not null default 'PREVIOUS_WORKING_DAY';

-- The dates of the order beside those that are kept: the same where nothing was shifted.
alter table reporting_period add column school_statutory date;
alter table reporting_period add column centre_statutory date;
update reporting_period set school_statutory = school_due, centre_statutory = centre_due;
alter table reporting_period alter column school_statutory set not null;
alter table reporting_period alter column centre_statutory set not null;
