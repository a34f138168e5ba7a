-- Words found in spite of a slip of the pen. The owner of a database may create it; it belongs to the whole database.
create extension if not exists pg_trgm with schema public;

-- Text as it is searched for words: Russian stems, ё as е.
create function searched(words text) returns tsvector
    language sql immutable parallel safe strict
    return to_tsvector('pg_catalog.russian'::regconfig, folded(words));

alter table roadmap
    add column search tsvector generated always as (
        setweight(searched(title), 'A')
        || setweight(searched(order_number || ' ' || order_issuer || ' ' || order_title), 'C')) stored,
    add column search_text text generated always as (folded(title)) stored;
create index roadmap_by_words on roadmap using gin (search);
create index roadmap_by_letters on roadmap using gin (search_text gin_trgm_ops);

alter table activity
    add column search tsvector generated always as (
        setweight(searched(number || ' ' || title), 'A') || setweight(searched(responsible_text), 'B')
        || setweight(searched(document_kind || ' ' || expected_result || ' ' || deadline_text), 'C')) stored,
    add column search_text text generated always as (folded(number || ' ' || title)) stored;
create index activity_by_words on activity using gin (search);
create index activity_by_letters on activity using gin (search_text gin_trgm_ops);

alter table practice_line
    add column search tsvector generated always as (
        setweight(searched(name), 'A') || setweight(searched(link), 'D')) stored,
    add column search_text text generated always as (folded(name)) stored;
create index practice_line_by_words on practice_line using gin (search);
create index practice_line_by_letters on practice_line using gin (search_text gin_trgm_ops);

alter table school
    add column search tsvector generated always as (
        setweight(searched(short_name || ' ' || number), 'A') || setweight(searched(full_name), 'B')
        || setweight(searched(district || ' ' || director_name), 'C')) stored;
create index school_by_words on school using gin (search);
create index school_by_letters on school using gin (search_text gin_trgm_ops);
