-- Who is erased in one of two schools stays one person in the city's counts: the cards share a key drawn by chance (decision 0131).
alter table participant add lasting_key uuid;

-- By whom a card is known again, in its school and in others; nobody's once the data is destroyed.
alter table participant add name_key text generated always as (
    case when erased_on is null and birth_date is not null
        then md5(folded(full_name collate "default") || ' ' || (birth_date - date '2000-01-01')::text) end) stored;

alter table participant alter column person_key set expression as (
    case
        when lasting_key is not null then lasting_key::text
        when erased_key is not null then erased_key::text
        when birth_date is null then 'participant ' || id::text
        else md5(folded(full_name collate "default") || ' ' || (birth_date - date '2000-01-01')::text)
    end);

-- One person has one card in a school; one whose data is destroyed may come back and is another card of the same person.
drop index participant_once;
create unique index participant_once on participant (school_id, name_key);
create index participant_name_key on participant (name_key) where lasting_key is not null;

-- A card that is made or mended takes over the key that its person's other cards share already.
create function take_lasting_key() returns trigger language plpgsql as $$
begin
    if new.erased_on is null and new.birth_date is not null then
        new.lasting_key := (
            select p.lasting_key from participant p
            where p.id <> new.id and p.lasting_key is not null and p.name_key = md5(
                folded(new.full_name collate "default") || ' ' || (new.birth_date - date '2000-01-01')::text)
            limit 1);
    end if;
    return new;
end
$$;

create trigger participant_lasting_key_of_new before insert on participant
    for each row execute function take_lasting_key();
create trigger participant_lasting_key_of_mended before update of full_name, birth_date on participant
    for each row when (old.lasting_key is null) execute function take_lasting_key();
