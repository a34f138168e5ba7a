-- A message to one person about one event; whoever is told of the event twice, by whatever portal, stores it once.
create table notice (
    id bigint generated always as identity primary key,
    account_id bigint not null references account,
    event_key text not null,
    kind varchar(30) not null,
    subject text not null,
    text text not null,
    path text not null,
    made_at timestamptz not null,
    read_at timestamptz,
    -- PORTAL is not mailed; WAITING has its next attempt at next_at; SENT and FAILED are final.
    mail varchar(20) not null check (mail in ('PORTAL', 'WAITING', 'SENT', 'FAILED')),
    digest boolean not null,
    address text not null,
    next_at timestamptz,
    attempts integer not null default 0,
    sent_at timestamptz,
    failure varchar(20),
    answer text not null default '',
    constraint notice_once unique (account_id, event_key),
    check ((mail = 'WAITING') = (next_at is not null)),
    check ((mail = 'SENT') = (sent_at is not null)),
    check (mail <> 'FAILED' or failure is not null)
);

create index notice_unread on notice (account_id) where read_at is null;
create index notice_of_person on notice (account_id, made_at desc, id desc);
create index notice_waiting on notice (next_at) where mail = 'WAITING';
create index notice_failed on notice (made_at desc, id desc) where mail = 'FAILED';
create index notice_made on notice (made_at desc, id desc);

-- How a person wants to be told; without a row: by e-mail at once.
create table notice_way (
    account_id bigint primary key references account,
    way varchar(20) not null check (way in ('AT_ONCE', 'DIGEST', 'PORTAL'))
);

-- Words that replace the built-in ones of a kind.
create table notice_wording (
    kind varchar(30) primary key,
    version integer not null,
    subject text not null,
    text text not null
);

-- Mornings on which it was told what falls due.
create table notice_morning (
    day date primary key,
    told integer not null,
    at timestamptz not null
);
