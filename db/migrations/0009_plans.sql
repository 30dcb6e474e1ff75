-- The support plan: one draft at a time, agreed as immutable versions; the living package of services beside it.

create schema plans;
comment on schema plans is 'Support plan: goals tied to needs, steps with owner and date, services; agreed as immutable versions.';

create table plans.version (
  area_id smallint not null,
  family_id uuid not null,
  unit_id int not null,
  restricted boolean not null default false,
  version_id uuid not null,
  no int not null check (no >= 1),
  episode int not null,
  person_ids uuid[] not null check (cardinality(person_ids) > 0),
  shared_with_family boolean not null default true,
  hidden_from uuid[] not null default '{}',
  state text not null default 'draft' check (state in ('draft', 'agreed', 'superseded')),
  joint boolean not null default false,
  content jsonb not null,
  reason text not null default '',
  agreed_on date,
  review_by date,
  revision int not null default 1,
  created_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (area_id, version_id),
  unique (area_id, family_id, no),
  foreign key (area_id, family_id, unit_id, restricted) references families.family (area_id, family_id, unit_id, restricted) on update cascade,
  check ((state = 'draft') = (agreed_on is null))
);
comment on table plans.version is 'A version of the family''s support plan. A draft is edited under a revision; an agreed one never changes.';
create unique index version_one_draft on plans.version (area_id, family_id) where state = 'draft';
create unique index version_one_agreed on plans.version (area_id, family_id) where state = 'agreed';
create index version_review on plans.version (area_id, unit_id, review_by) where state = 'agreed';

create table plans.agreement (
  area_id smallint not null,
  family_id uuid not null,
  unit_id int not null,
  restricted boolean not null default false,
  version_id uuid not null,
  person_id uuid not null,
  manner text not null check (manner in ('agreed', 'heard', 'disagreed', 'not_reached')),
  on_day date not null,
  note text not null default '',
  created_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (area_id, version_id, person_id),
  foreign key (area_id, family_id, unit_id, restricted) references families.family (area_id, family_id, unit_id, restricted) on update cascade,
  foreign key (area_id, version_id) references plans.version,
  foreign key (area_id, person_id) references families.person (area_id, person_id)
);
comment on table plans.agreement is 'Who agreed to a version, who was heard, who disagreed. Children are heard, adults agree.';
create index agreement_family on plans.agreement (area_id, family_id);
create index agreement_person on plans.agreement (area_id, person_id);

create table plans.step (
  area_id smallint not null,
  family_id uuid not null,
  unit_id int not null,
  restricted boolean not null default false,
  step_id uuid not null,
  goal_id uuid not null,
  version_id uuid not null,
  person_ids uuid[] not null check (cardinality(person_ids) > 0),
  shared_with_family boolean not null default true,
  hidden_from uuid[] not null default '{}',
  what text not null,
  owner_kind text not null check (owner_kind in ('worker', 'person', 'organisation')),
  owner_id uuid,
  owner_name text not null,
  due_on date,
  done_on date,
  done_by uuid,
  dropped boolean not null default false,
  revision int not null default 1,
  created_at timestamptz not null default now(),
  primary key (area_id, step_id),
  foreign key (area_id, family_id, unit_id, restricted) references families.family (area_id, family_id, unit_id, restricted) on update cascade,
  foreign key (area_id, version_id) references plans.version
);
comment on table plans.step is 'The living steps of the agreed plan: promised by whom, by when, done or not. What was agreed stays in the version.';
create index step_family on plans.step (area_id, family_id);
create index step_version on plans.step (area_id, version_id);
create index step_open on plans.step (area_id, unit_id, due_on) where done_on is null and not dropped;

create table plans.course (
  area_id smallint not null,
  family_id uuid not null,
  unit_id int not null,
  restricted boolean not null default false,
  course_id uuid not null,
  person_ids uuid[] not null check (cardinality(person_ids) > 0),
  shared_with_family boolean not null default true,
  hidden_from uuid[] not null default '{}',
  organisation_id uuid not null,
  service_id uuid not null,
  ordered_on date not null,
  started_on date check (started_on >= ordered_on),
  ended_on date check (ended_on >= ordered_on),
  end_reason text check (end_reason in ('as_planned', 'did_not_help', 'family_declined', 'moved', 'replaced', 'other')),
  pauses jsonb not null default '[]',
  episode int not null default 1,
  revision int not null default 1,
  created_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (area_id, course_id),
  foreign key (area_id, family_id, unit_id, restricted) references families.family (area_id, family_id, unit_id, restricted) on update cascade,
  foreign key (area_id, organisation_id) references organisations.organisation,
  foreign key (area_id, service_id) references network.service,
  check ((ended_on is null) = (end_reason is null))
);
comment on table plans.course is 'One service in the family''s package over time: ordered, started, paused, ended and why.';
create index course_family on plans.course (area_id, family_id);
create index course_organisation on plans.course (area_id, organisation_id);
create index course_service on plans.course (area_id, service_id);

create table plans.benefit (
  area_id smallint not null,
  family_id uuid not null,
  unit_id int not null,
  restricted boolean not null default false,
  benefit_id uuid not null,
  course_id uuid not null,
  person_id uuid not null,
  shared_with_family boolean not null default true,
  hidden_from uuid[] not null default '{}',
  asked_on date not null,
  value smallint not null check (value between 0 and 5),
  created_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (area_id, benefit_id),
  foreign key (area_id, family_id, unit_id, restricted) references families.family (area_id, family_id, unit_id, restricted) on update cascade,
  foreign key (area_id, course_id) references plans.course,
  foreign key (area_id, person_id) references families.person (area_id, person_id)
);
comment on table plans.benefit is 'How useful a service has felt, 0 to 5, by one person on one day (S0-8).';
create index benefit_course on plans.benefit (area_id, course_id);
create index benefit_family on plans.benefit (area_id, family_id);
create index benefit_person on plans.benefit (area_id, person_id);

call app.protect('plans.version', 'plan', 'none', 'person_ids', false, true, true, false);
create policy drafts on plans.version for insert to rinnalla_app with check (area_id = (select app.area())
  and family_id = any((select app.wfams('plan'))::uuid[]) and state = 'draft');
-- An agreed version never changes: only a draft may be edited or agreed, and an agreed one only superseded.
create policy edits_draft on plans.version for update to rinnalla_app
  using (area_id = (select app.area()) and family_id = any((select app.wfams('plan'))::uuid[]) and state in ('draft', 'agreed'))
  with check (area_id = (select app.area()) and family_id = any((select app.wfams('plan'))::uuid[]));
grant insert on plans.version to rinnalla_app;
grant update (content, state, agreed_on, review_by, revision, reason, joint, person_ids) on plans.version to rinnalla_app;
create function plans.keep_agreed() returns trigger language plpgsql set search_path = '' as $$
begin
  if old.state <> 'draft' and (new.content is distinct from old.content or new.agreed_on is distinct from old.agreed_on or new.person_ids is distinct from old.person_ids
    or new.no <> old.no or new.joint <> old.joint or new.reason <> old.reason or (new.state <> old.state and not (old.state = 'agreed' and new.state = 'superseded'))) then
    raise exception 'an agreed plan version is immutable' using errcode = '23514', constraint = 'version_immutable';
  end if;
  return new;
end
$$;
create trigger keep_agreed before update on plans.version for each row execute function plans.keep_agreed();
comment on trigger keep_agreed on plans.version is 'Integrity, not business: an agreed version is immutable whoever asks.';
create policy deletes_draft on plans.version for delete to rinnalla_app
  using (area_id = (select app.area()) and family_id = any((select app.wfams('plan'))::uuid[]) and state = 'draft');
grant delete on plans.version to rinnalla_app;
call app.protect('plans.agreement', 'plan', 'none', 'person_id', false, false, false, true);
call app.protect('plans.step', 'plan', 'none', 'person_ids', false, true, true, true);
call app.protect('plans.course', 'plan', 'none', 'person_ids', true, true, true, true);
call app.protect('plans.benefit', 'wellbeing', 'none', 'person_id', false, true, true, true);
grant usage on schema plans to rinnalla_app;
