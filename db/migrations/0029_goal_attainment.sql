-- How a goal goes, assessed at reviews by the family and the worker.

create table plans.attainment (
  area_id smallint not null,
  family_id uuid not null,
  unit_id int not null,
  restricted boolean not null default false,
  attainment_id uuid not null,
  goal_id uuid not null,
  version_id uuid not null,
  person_ids uuid[] not null check (cardinality(person_ids) > 0),
  shared_with_family boolean not null default true,
  hidden_from uuid[] not null default '{}',
  episode int not null,
  assessed_on date not null,
  family_level smallint check (family_level between -2 and 2),
  worker_level smallint check (worker_level between -2 and 2),
  said_by uuid,
  note text not null default '' check (length(note) <= 2000),
  created_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (area_id, attainment_id),
  unique (area_id, family_id, goal_id, assessed_on),
  foreign key (area_id, family_id, unit_id, restricted) references families.family (area_id, family_id, unit_id, restricted) on update cascade,
  foreign key (area_id, version_id) references plans.version,
  foreign key (area_id, said_by) references families.person (area_id, person_id),
  check (family_level is not null or worker_level is not null),
  check (said_by is null or family_level is not null)
);
comment on table plans.attainment is 'The attained level of a goal on one day (-2 to +2), as the family and as the worker see it; a missing view is NULL, never a guess.';
create index attainment_version on plans.attainment (area_id, version_id);
create index attainment_said_by on plans.attainment (area_id, said_by) where said_by is not null;
call app.protect('plans.attainment', 'plan', 'none', 'person_ids', false, true, true, true);
revoke update on plans.attainment from rinnalla_app;
