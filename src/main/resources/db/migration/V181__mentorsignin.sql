create sequence mentor_sign_in_seq increment by 50;

-- Whose pairs the account of a mentor shows; asked at every look, so that nothing is seen once the row is gone.
create table mentor_sign_in (
    id bigint primary key,
    version integer not null,
    account_id bigint not null references account,
    participant_id bigint not null references participant,
    given_on date not null,
    constraint mentor_sign_in_of_account unique (account_id),
    constraint mentor_sign_in_of_participant unique (participant_id)
);
