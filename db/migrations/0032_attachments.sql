-- Photos and documents beside a note, a meeting or a version of the plan, with rights of their own; what they held is in the same row,
-- so that backup, restore and the policies need nothing beside what they have.

create table engagement.attachment (
  area_id smallint not null,
  family_id uuid not null,
  unit_id int not null,
  restricted boolean not null default false,
  attachment_id uuid not null,
  person_ids uuid[] not null check (cardinality(person_ids) > 0),
  shared_with_family boolean not null default false,
  hidden_from uuid[] not null default '{}',
  organisation_id uuid not null,
  note_id uuid,
  meeting_id uuid,
  version_id uuid,
  name text not null check (length(name) between 1 and 200),
  media_type text not null check (media_type in ('image/jpeg', 'image/png', 'image/webp', 'application/pdf',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'application/vnd.oasis.opendocument.text')),
  size int not null check (size between 1 and 52428800),
  content bytea not null,
  author text not null,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  withdrawn_why text check (length(withdrawn_why) between 1 and 1000),
  created_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (area_id, attachment_id),
  foreign key (area_id, family_id, unit_id, restricted) references families.family (area_id, family_id, unit_id, restricted) on update cascade,
  foreign key (area_id, organisation_id) references organisations.organisation,
  foreign key (area_id, note_id) references engagement.note,
  foreign key (area_id, meeting_id) references engagement.meeting,
  foreign key (area_id, version_id) references plans.version,
  check (num_nonnulls(note_id, meeting_id, version_id) = 1),
  check ((withdrawn_at is null) = (withdrawn_why is null))
);
comment on table engagement.attachment is 'A photo or a document beside a note, a meeting or a plan version. Pictures are kept as they were drawn anew, without what the camera wrote into them.';
create index attachment_family on engagement.attachment (area_id, family_id, created_at);
create index attachment_organisation on engagement.attachment (area_id, organisation_id);
create index attachment_note on engagement.attachment (area_id, note_id) where note_id is not null;
create index attachment_meeting on engagement.attachment (area_id, meeting_id) where meeting_id is not null;
create index attachment_version on engagement.attachment (area_id, version_id) where version_id is not null;
alter table engagement.attachment alter column content set storage external;

call app.protect('engagement.attachment', 'notes', 'none', 'person_ids', true, true, true, true);
-- A file never changes; it is withdrawn with a reason, and stays to be accounted for.
revoke update on engagement.attachment from rinnalla_app;
grant update (withdrawn_at, withdrawn_by, withdrawn_why) on engagement.attachment to rinnalla_app;
create policy own_service_adds on engagement.attachment for insert to rinnalla_app with check (area_id = (select app.area())
  and family_id = any((select app.wfams('service'))::uuid[]) and organisation_id = (select app.organisation()));
create policy own_service_withdraws on engagement.attachment for update to rinnalla_app using (area_id = (select app.area())
  and family_id = any((select app.wfams('service'))::uuid[]) and organisation_id = (select app.organisation()));
