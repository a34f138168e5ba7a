-- What a school says where none of the reasons for the end of a pair or a group fits.
alter table mentor_pair add column ending_note text not null default ''
    check (ending_note = '' or ending = 'OTHER');
alter table mentor_group add column ending_note text not null default ''
    check (ending_note = '' or ending = 'OTHER');
