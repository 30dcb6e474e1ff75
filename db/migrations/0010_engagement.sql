-- Meetings planned, held, missed, cancelled; where they are; notes; signals that the package does not fit.

create schema engagement;
comment on schema engagement is 'Meetings with families: agreed, held, missed, cancelled; attendance and notes.';

create table engagement.meeting (
  area_id smallint not null,
  family_id uuid not null,
  unit_id int not null,
  restricted boolean not null default false,
  meeting_id uuid not null,
  person_ids uuid[] not null check (cardinality(person_ids) > 0),
  shared_with_family boolean not null default true,
  hidden_from uuid[] not null default '{}',
  course_id uuid,
  organisation_id uuid not null,
  worker_id uuid,
  kind text not null default 'visit' check (kind in ('visit', 'network', 'review', 'ending', 'call')),
  starts_at timestamptz not null,
  minutes int not null default 60 check (minutes between 5 and 600),
  state text not null default 'agreed' check (state in ('agreed', 'held', 'missed', 'cancelled')),
  reason text check (reason in ('family_ill', 'family_no_show', 'time_did_not_fit', 'family_declined', 'worker_absent', 'other')),
  marked_at timestamptz,
  marked_by uuid,
  interpreter text check (interpreter in ('needed', 'booked', 'confirmed')),
  revision int not null default 1,
  created_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (area_id, meeting_id),
  foreign key (area_id, family_id, unit_id, restricted) references families.family (area_id, family_id, unit_id, restricted) on update cascade,
  foreign key (area_id, course_id) references plans.course,
  foreign key (area_id, organisation_id) references organisations.organisation,
  foreign key (area_id, worker_id) references organisations.worker,
  check ((state = 'agreed') = (marked_at is null)),
  check (state not in ('missed', 'cancelled') or reason is not null)
);
comment on table engagement.meeting is 'A meeting with the family and what became of it. Place and note are in tables of their own.';
create index meeting_family on engagement.meeting (area_id, family_id, starts_at);
create index meeting_worker on engagement.meeting (area_id, worker_id, starts_at);
create index meeting_course on engagement.meeting (area_id, course_id);
create index meeting_organisation on engagement.meeting (area_id, organisation_id);

create table engagement.mark (
  area_id smallint not null,
  family_id uuid not null,
  unit_id int not null,
  restricted boolean not null default false,
  mark_id uuid not null,
  meeting_id uuid not null,
  state text not null check (state in ('agreed', 'held', 'missed', 'cancelled')),
  reason text,
  at timestamptz not null default now(),
  by_account uuid not null,
  primary key (area_id, mark_id),
  foreign key (area_id, family_id, unit_id, restricted) references families.family (area_id, family_id, unit_id, restricted) on update cascade,
  foreign key (area_id, meeting_id) references engagement.meeting
);
comment on table engagement.mark is 'Every marking of a meeting and every correction, oldest kept: nothing is overwritten.';
create index mark_meeting on engagement.mark (area_id, meeting_id);
create index mark_family on engagement.mark (area_id, family_id);

create table engagement.place (
  area_id smallint not null,
  family_id uuid not null,
  unit_id int not null,
  restricted boolean not null default false,
  meeting_id uuid not null,
  protected boolean not null default false,
  kind text not null check (kind in ('home', 'school', 'outdoors', 'remote', 'office')),
  place text not null default '',
  created_at timestamptz not null default now(),
  primary key (area_id, meeting_id),
  foreign key (area_id, family_id, unit_id, restricted) references families.family (area_id, family_id, unit_id, restricted) on update cascade,
  foreign key (area_id, family_id, protected) references families.family (area_id, family_id, safety_ban) on update cascade,
  foreign key (area_id, meeting_id) references engagement.meeting
);
comment on table engagement.place is 'Where a meeting is: a place clue, so in a table that a safety ban closes.';
create index place_family on engagement.place (area_id, family_id);

create table engagement.note (
  area_id smallint not null,
  family_id uuid not null,
  unit_id int not null,
  restricted boolean not null default false,
  note_id uuid not null,
  meeting_id uuid,
  person_ids uuid[] not null check (cardinality(person_ids) > 0),
  shared_with_family boolean not null default false,
  hidden_from uuid[] not null default '{}',
  organisation_id uuid not null,
  on_day date not null,
  text text not null check (length(text) between 1 and 20000),
  next_step text not null default '',
  corrects uuid,
  created_by uuid not null,
  author text not null,
  created_at timestamptz not null default now(),
  primary key (area_id, note_id),
  foreign key (area_id, family_id, unit_id, restricted) references families.family (area_id, family_id, unit_id, restricted) on update cascade,
  foreign key (area_id, meeting_id) references engagement.meeting,
  foreign key (area_id, organisation_id) references organisations.organisation,
  foreign key (area_id, corrects) references engagement.note
);
comment on table engagement.note is 'What was written of a meeting. Never changed: a correction is a new note that names the one it corrects.';
create index note_family on engagement.note (area_id, family_id, on_day);
create index note_meeting on engagement.note (area_id, meeting_id);
create index note_organisation on engagement.note (area_id, organisation_id);
create index note_corrects on engagement.note (area_id, corrects) where corrects is not null;

create table engagement.signal (
  area_id smallint not null,
  family_id uuid not null,
  unit_id int not null,
  restricted boolean not null default false,
  signal_id uuid not null,
  course_id uuid,
  kind text not null check (kind in ('two_missed', 'low_benefit', 'family_said')),
  text text not null default '',
  raised_on date not null,
  meeting_ids uuid[] not null default '{}',
  answered_on date check (answered_on >= raised_on),
  answer text,
  led_to_course_id uuid,
  version_id uuid,
  created_at timestamptz not null default now(),
  primary key (area_id, signal_id),
  foreign key (area_id, family_id, unit_id, restricted) references families.family (area_id, family_id, unit_id, restricted) on update cascade,
  foreign key (area_id, course_id) references plans.course,
  foreign key (area_id, led_to_course_id) references plans.course,
  foreign key (area_id, version_id) references plans.version
);
comment on table engagement.signal is 'The package does not fit: what showed it, when it was answered, and the plan version and service that answered it (S0-16).';
create index signal_family on engagement.signal (area_id, family_id);
create index signal_course on engagement.signal (area_id, course_id);
create index signal_led_to on engagement.signal (area_id, led_to_course_id) where led_to_course_id is not null;
create index signal_version on engagement.signal (area_id, version_id) where version_id is not null;
create index signal_open on engagement.signal (area_id, unit_id, raised_on) where answered_on is null;

call app.protect('engagement.meeting', 'basic', 'units', 'person_ids', true, true, true, true);
call app.protect('engagement.mark', 'basic', 'units', null, false, false, false, true);
call app.protect('engagement.place', 'basic', 'none', null, false, false, false, true);
create policy safety_ban on engagement.place as restrictive to rinnalla_app using (not protected or family_id = any((select app.fams('protected'))::uuid[]));
call app.protect('engagement.signal', 'plan', 'units', null, false, false, false, true);
call app.protect('engagement.note', 'notes', 'none', 'person_ids', true, true, true, true);
revoke update on engagement.note from rinnalla_app;
revoke update on engagement.mark from rinnalla_app;
-- A partner organisation's worker marks and notes the meetings of its own service.
create policy own_service_marks on engagement.meeting for update to rinnalla_app using (area_id = (select app.area())
  and family_id = any((select app.wfams('service'))::uuid[]) and organisation_id = (select app.organisation()));
create policy own_service_agrees on engagement.meeting for insert to rinnalla_app with check (area_id = (select app.area())
  and family_id = any((select app.wfams('service'))::uuid[]) and organisation_id = (select app.organisation()));
create policy own_service_writes on engagement.note for insert to rinnalla_app with check (area_id = (select app.area())
  and family_id = any((select app.wfams('service'))::uuid[]) and organisation_id = (select app.organisation()));
create policy own_service_marked on engagement.mark for insert to rinnalla_app with check (area_id = (select app.area())
  and family_id = any((select app.wfams('service'))::uuid[]));
grant usage on schema engagement to rinnalla_app;
