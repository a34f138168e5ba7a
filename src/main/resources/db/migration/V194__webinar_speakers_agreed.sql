-- Whether the speakers have agreed to be named to everybody: who has noted it, and when. Of those that stand in the
-- schedule already nobody has.
alter table webinar add column speakers_agreed_by text not null default '';
alter table webinar add column speakers_agreed_at timestamptz;
alter table webinar add constraint webinar_agreement_whole check ((speakers_agreed_at is null) = (speakers_agreed_by = ''));
