-- Parts of the plan shared with an organisation, on the family's consent: a copy of the goals and services named, seen while the consent stands.

create table plans.sharing (
  area_id smallint not null,
  family_id uuid not null,
  unit_id int not null,
  restricted boolean not null default false,
  sharing_id uuid not null,
  organisation_id uuid not null,
  version_id uuid not null,
  episode int not null,
  person_ids uuid[] not null check (cardinality(person_ids) > 0),
  shared_with_family boolean not null default true,
  hidden_from uuid[] not null default '{}',
  goal_ids uuid[] not null default '{}',
  service_ids uuid[] not null default '{}',
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  consented_by uuid[] not null check (cardinality(consented_by) > 0),
  manner text not null check (manner in ('in_person', 'interpreted', 'by_phone', 'in_writing', 'electronic')),
  consented_on date not null,
  note text not null default '' check (length(note) <= 1000),
  ended_on date check (ended_on >= consented_on),
  ended_why text check (ended_why in ('withdrawn', 'not_needed', 'changed', 'left_plan')),
  ended_by uuid,
  created_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (area_id, sharing_id),
  foreign key (area_id, family_id, unit_id, restricted) references families.family (area_id, family_id, unit_id, restricted) on update cascade,
  foreign key (area_id, organisation_id) references organisations.organisation,
  foreign key (area_id, version_id) references plans.version,
  check (cardinality(goal_ids) + cardinality(service_ids) > 0),
  check (num_nonnulls(ended_on, ended_why, ended_by) in (0, 3))
);
comment on table plans.sharing is 'Goals and services of the agreed plan that an organisation sees, copied as they stand in it, on whose consent, when and how; ended from a day on, never erased.';
comment on column plans.sharing.content is 'What the organisation sees and nothing else: goals with how they are seen and their steps, services. Follows each newly agreed version.';
create index sharing_family on plans.sharing (area_id, family_id);
create index sharing_organisation on plans.sharing (area_id, organisation_id);
create index sharing_version on plans.sharing (area_id, version_id);
create unique index sharing_one_standing on plans.sharing (area_id, family_id, organisation_id) where ended_on is null;
call app.protect('plans.sharing', 'plan', 'none', 'person_ids', false, true, true, true);
-- Who consented to what does not change; what is shared follows the plan, and ends.
revoke update on plans.sharing from rinnalla_app;
grant update (version_id, person_ids, content, ended_on, ended_why, ended_by) on plans.sharing to rinnalla_app;
-- The organisation it is shared with sees it while it stands, and only its workers beside the family.
create policy shared_with_us on plans.sharing for select to rinnalla_app using (area_id = (select app.area())
  and family_id = any((select app.fams('service'))::uuid[]) and organisation_id = (select app.organisation()) and ended_on is null);
