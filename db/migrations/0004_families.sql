-- Contacts, families, members, contact details, responsible people, phases, tasks.

create schema families;
comment on schema families is 'Families and the people in them: contact, members, guardians, who is responsible, the phase path.';

create table families.person (
  area_id smallint not null references organisations.area,
  person_id uuid not null,
  identity_code text check (identity_code ~ '^[0-9]{6}[-+A-FU-Y][0-9]{3}[0-9A-Y]$'),
  given_name text not null check (length(given_name) between 1 and 100),
  surname text not null check (length(surname) between 1 and 100),
  born_on date,
  due_on date,
  mother_tongue text not null default 'fi',
  service_language text not null default 'fi',
  interpreter text,
  safety_ban boolean not null default false,
  municipality_code text references organisations.municipality,
  source text not null default 'entered',
  created_at timestamptz not null default now(),
  primary key (area_id, person_id),
  unique (area_id, person_id, given_name, surname, born_on, safety_ban),
  unique (area_id, person_id, safety_ban),
  check (born_on is not null or due_on is not null)
);
comment on table families.person is 'A client: the record is per person. The application role reads it only through membership and defined functions.';
create index person_municipality on families.person (municipality_code);
create index person_identity on families.person (area_id, identity_code) where identity_code is not null;

create table families.family (
  area_id smallint not null references organisations.area,
  family_id uuid not null,
  unit_id int not null,
  restricted boolean not null default false,
  name text not null check (length(name) between 1 and 120),
  phase text not null check (phase in ('contact', 'initial_assessment', 'change', 'controlled_ending', 'follow_up', 'closed', 'on_hold')),
  phase_since date not null,
  episode int not null default 1 check (episode >= 1),
  language text not null default 'fi',
  interpreter text,
  safety_ban boolean not null default false,
  special_support boolean not null default false,
  multi_agency boolean not null default false,
  joint_plan_consent_on date,
  named_worker_ground text check (named_worker_ground in ('other_responsible_worker', 'manifestly_unnecessary')),
  named_worker_explanation text,
  held_from text,
  opened_on date not null,
  revision int not null default 1,
  created_at timestamptz not null default now(),
  primary key (area_id, family_id),
  unique (area_id, family_id, unit_id, restricted),
  unique (area_id, family_id, safety_ban),
  foreign key (area_id, unit_id) references organisations.unit,
  check (app.fold(name) is not null)
);
comment on table families.family is 'The grouping the work is done with; membership is time-bounded. Never the record itself.';
create index family_unit on families.family (area_id, unit_id, phase);
create index family_name on families.family using gin (app.fold(name) public.gin_trgm_ops);

create table families.member (
  area_id smallint not null,
  family_id uuid not null,
  unit_id int not null,
  restricted boolean not null default false,
  person_id uuid not null,
  given_name text not null,
  surname text not null,
  born_on date,
  safety_ban boolean not null default false,
  relation text not null check (relation in ('parent', 'guardian', 'child', 'unborn', 'sibling', 'grandparent', 'partner_of_parent', 'foster_parent', 'other')),
  home text not null default 'here' check (home in ('here', 'other_home', 'both', 'elsewhere')),
  start_date date not null,
  end_date date check (end_date >= start_date),
  created_at timestamptz not null default now(),
  primary key (area_id, family_id, person_id, start_date),
  foreign key (area_id, family_id, unit_id, restricted) references families.family (area_id, family_id, unit_id, restricted) on update cascade,
  foreign key (area_id, person_id, given_name, surname, born_on, safety_ban)
    references families.person (area_id, person_id, given_name, surname, born_on, safety_ban) on update cascade,
  foreign key (area_id, person_id) references families.person (area_id, person_id),
  exclude using gist (area_id with =, family_id with =, person_id with =, daterange(start_date, end_date, '[]') with &&)
);
comment on table families.member is 'Who belongs to the family and when. Names are kept equal to the person by the foreign key, so a list needs no second table.';
create index member_person on families.member (area_id, person_id);
create index member_name on families.member using gin (app.fold(given_name || ' ' || surname) public.gin_trgm_ops);

create table families.guardianship (
  area_id smallint not null,
  family_id uuid not null,
  unit_id int not null,
  restricted boolean not null default false,
  child_id uuid not null,
  guardian_id uuid not null,
  authority text not null default 'full' check (authority in ('full', 'shared', 'limited', 'informed_only')),
  start_date date not null,
  end_date date check (end_date >= start_date),
  created_at timestamptz not null default now(),
  primary key (area_id, family_id, child_id, guardian_id, start_date),
  foreign key (area_id, family_id, unit_id, restricted) references families.family (area_id, family_id, unit_id, restricted) on update cascade,
  foreign key (area_id, child_id) references families.person (area_id, person_id),
  foreign key (area_id, guardian_id) references families.person (area_id, person_id),
  check (child_id <> guardian_id)
);
comment on table families.guardianship is 'Whose guardian someone is, with what authority, over time (703/2023 38 §).';
create index guardianship_child on families.guardianship (area_id, child_id);
create index guardianship_guardian on families.guardianship (area_id, guardian_id);

create table families.contact_detail (
  area_id smallint not null,
  family_id uuid not null,
  unit_id int not null,
  restricted boolean not null default false,
  detail_id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('phone', 'email', 'address', 'school', 'day_care')),
  value text not null check (length(value) between 1 and 300),
  protected boolean not null default false,
  start_date date not null,
  end_date date check (end_date >= start_date),
  created_at timestamptz not null default now(),
  primary key (area_id, detail_id),
  foreign key (area_id, family_id, unit_id, restricted) references families.family (area_id, family_id, unit_id, restricted) on update cascade,
  -- protected is the person's safety ban, kept equal by the key
  foreign key (area_id, person_id, protected) references families.person (area_id, person_id, safety_ban) on update cascade
);
comment on table families.contact_detail is 'Addresses, phones, schools: every place clue of a person, in a table of its own so that a safety ban can close it.';
create index contact_detail_family on families.contact_detail (area_id, family_id);
create index contact_detail_person on families.contact_detail (area_id, person_id);

create table families.contact (
  area_id smallint not null,
  contact_id uuid not null,
  unit_id int not null,
  restricted boolean not null default false,
  family_id uuid,
  received_at timestamptz not null,
  channel text not null check (channel in ('phone', 'visit', 'web', 'letter', 'professional', 'meeting_place')),
  contacted_by text not null check (contacted_by in ('parent', 'young_person', 'relative', 'professional', 'other')),
  contact_name text not null,
  phone text,
  consent_basis text not null check (consent_basis in ('own_contact', 'consent', 'duty_to_report', 'childs_interest')),
  own_words text not null check (length(own_words) between 1 and 4000),
  language text not null default 'fi',
  interpreter text,
  municipality_code text references organisations.municipality,
  urgency text not null default 'undecided' check (urgency in ('undecided', 'immediate', 'days', 'not_urgent')),
  urgency_reason text,
  urgency_at timestamptz,
  urgency_by uuid,
  special_support boolean not null default false,
  outcome text check (outcome in ('guidance', 'assessment', 'child_protection_report', 'no_action')),
  outcome_reason text,
  outcome_at timestamptz,
  outcome_by uuid,
  start_by date,
  ready_by date,
  ready_by_legal date,
  law_profile text,
  revision int not null default 1,
  created_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (area_id, contact_id),
  foreign key (area_id, unit_id) references organisations.unit,
  foreign key (area_id, family_id) references families.family,
  check ((urgency = 'undecided') = (urgency_at is null)),
  check ((outcome is null) = (outcome_at is null))
);
comment on table families.contact is 'A request for help or a notice: who, in what words, how urgent, and what was decided of it.';
create index contact_open on families.contact (area_id, unit_id, received_at) where outcome is null;
create index contact_family on families.contact (area_id, family_id);
create index contact_unit on families.contact (area_id, unit_id);
create index contact_municipality on families.contact (municipality_code);

create table families.assignment (
  area_id smallint not null,
  family_id uuid not null,
  unit_id int not null,
  restricted boolean not null default false,
  assignment_id uuid not null,
  role text not null check (role in ('family_partner', 'named_worker', 'child_social_worker')),
  worker_id uuid not null,
  reason text not null default '',
  weight numeric(4, 2) not null default 1 check (weight > 0),
  start_date date not null,
  end_date date check (end_date >= start_date),
  end_reason text,
  created_at timestamptz not null default now(),
  primary key (area_id, assignment_id),
  foreign key (area_id, family_id, unit_id, restricted) references families.family (area_id, family_id, unit_id, restricted) on update cascade,
  foreign key (area_id, worker_id) references organisations.worker,
  -- exactly one active family partner and one named worker at a time (S0-2)
  exclude using gist (area_id with =, family_id with =, role with =, daterange(start_date, end_date, '[)') with &&)
);
comment on table families.assignment is 'Who is answerable for the family, in which role, with history.';
create index assignment_family on families.assignment (area_id, family_id);
create index assignment_worker on families.assignment (area_id, worker_id) where end_date is null;

create table families.phase_entry (
  area_id smallint not null,
  family_id uuid not null,
  unit_id int not null,
  restricted boolean not null default false,
  entry_id uuid not null,
  episode int not null,
  phase text not null,
  start_date date not null,
  end_date date check (end_date >= start_date),
  reason text not null default '',
  created_by uuid,
  created_at timestamptz not null default now(),
  primary key (area_id, entry_id),
  foreign key (area_id, family_id, unit_id, restricted) references families.family (area_id, family_id, unit_id, restricted) on update cascade
);
comment on table families.phase_entry is 'The phase path of an episode, entry by entry.';
create index phase_entry_family on families.phase_entry (area_id, family_id, start_date);

create table families.ending (
  area_id smallint not null,
  family_id uuid not null,
  unit_id int not null,
  restricted boolean not null default false,
  episode int not null,
  goals_reviewed_on date,
  services_have_owners_on date,
  way_back_agreed text,
  end_check text check (end_check in ('done', 'declined')),
  closing_note text,
  follow_up_on date,
  closed_despite text,
  revision int not null default 1,
  created_at timestamptz not null default now(),
  primary key (area_id, family_id, episode),
  foreign key (area_id, family_id, unit_id, restricted) references families.family (area_id, family_id, unit_id, restricted) on update cascade
);
comment on table families.ending is 'Checklist of the controlled ending, one per episode (S0-10).';

create table families.task (
  area_id smallint not null,
  family_id uuid not null,
  unit_id int not null,
  restricted boolean not null default false,
  task_id uuid not null,
  kind text not null check (kind in ('follow_up', 'review', 'fit', 'break_glass_review', 'other')),
  why text not null,
  worker_id uuid,
  due_on date not null,
  done_at timestamptz,
  done_by uuid,
  outcome text,
  created_at timestamptz not null default now(),
  primary key (area_id, task_id),
  foreign key (area_id, family_id, unit_id, restricted) references families.family (area_id, family_id, unit_id, restricted) on update cascade,
  foreign key (area_id, worker_id) references organisations.worker
);
comment on table families.task is 'A dated task about a family that someone owns, such as the follow-up after ending.';
create index task_open on families.task (area_id, worker_id, due_on) where done_at is null;
create index task_family on families.task (area_id, family_id);

alter table trust.circle add foreign key (area_id, family_id, unit_id, restricted)
  references families.family (area_id, family_id, unit_id, restricted) on update cascade;

call app.protect('families.family', 'basic', 'units', null, false, false, false, true);
-- A family reader sees the family itself when any of its persons is in reach.
create policy family_reads on families.family for select to rinnalla_app
  using (area_id = (select app.area()) and family_id = any((select app.pfams('basic'))::uuid[]));
create policy steers on families.family for update to rinnalla_app
  using (area_id = (select app.area()) and unit_id = any((select app.units())::int[]) and not restricted)
  with check (area_id = (select app.area()) and unit_id = any((select app.units())::int[]));
-- A family begins by families.open_family only.
drop policy writes_new on families.family;
revoke insert on families.family from rinnalla_app;
call app.protect('families.member', 'basic', 'units', 'person_id', false, false, false, true);
-- People come into a family through families.add_member only: a bare insert could pull in a person of another family and read on from there.
drop policy writes_new on families.member;
revoke insert, update on families.member from rinnalla_app;
grant update (relation, home, end_date) on families.member to rinnalla_app;
call app.protect('families.guardianship', 'basic', 'none', null, false, false, false, true);
-- It names two: both must be in reach.
create policy family_reads on families.guardianship for select to rinnalla_app using (area_id = (select app.area())
  and app.pair(family_id, child_id) = any((select app.pairs('basic'))::text[]) and app.pair(family_id, guardian_id) = any((select app.pairs('basic'))::text[]));
call app.protect('families.contact_detail', 'contact', 'none', 'person_id', false, false, false, true);
create policy safety_ban on families.contact_detail as restrictive to rinnalla_app using (not protected
  or family_id = any((select app.fams('protected'))::uuid[]) or person_id = (select app.person()));
call app.protect('families.assignment', 'basic', 'units', null, false, false, false, true);
create policy family_reads on families.assignment for select to rinnalla_app
  using (area_id = (select app.area()) and family_id = any((select app.pfams('basic'))::uuid[]));
-- Unit roles do not count for a restricted family, not even while a broken glass lets it be read.
create policy appoints on families.assignment for insert to rinnalla_app
  with check (area_id = (select app.area()) and unit_id = any((select app.units())::int[]) and not restricted);
create policy ends on families.assignment for update to rinnalla_app
  using (area_id = (select app.area()) and unit_id = any((select app.units())::int[]) and not restricted);
call app.protect('families.phase_entry', 'basic', 'units', null, false, false, false, true);
create policy family_reads on families.phase_entry for select to rinnalla_app
  using (area_id = (select app.area()) and family_id = any((select app.pfams('basic'))::uuid[]));
call app.protect('families.ending', 'plan', 'none', null, false, false, false, true);
call app.protect('families.task', 'basic', 'units', null, false, false, false, true);

alter table families.contact enable row level security;
alter table families.contact force row level security;
create policy owner_works on families.contact to rinnalla_owner using (true) with check (true);
-- A contact is read where it is triaged and by the one who wrote it down; once it has become a family it is content: the circle, and coordinators.
create policy in_reach on families.contact for select to rinnalla_app using (area_id = (select app.area()) and (
  unit_id = any((select app.need_units())::int[])
  or (family_id is null and (unit_id = any((select app.units())::int[]) or created_by = (select app.account())))
  or family_id = any((select app.fams('needs'))::uuid[])));
create policy own_relatives on families.contact as restrictive to rinnalla_app using (family_id is null or family_id <> all((select app.denied())::uuid[]));
create policy restricted_family on families.contact as restrictive to rinnalla_app using (not restricted or family_id = any((select app.circle())::uuid[]));
-- Anyone who works may take a contact down; the worker of a unit decides on it.
create policy takes_down on families.contact for insert to rinnalla_app with check (area_id = (select app.area()) and (select app.worker()) is not null
  and created_by = (select app.account()) and family_id is null and not restricted);
create policy decides on families.contact for update to rinnalla_app using (area_id = (select app.area()) and (
  unit_id = any((select app.need_units())::int[])
  or (family_id is null and (unit_id = any((select app.units())::int[]) or created_by = (select app.account())))));
grant select, insert on families.contact to rinnalla_app;
-- Which family a contact becomes is said by families.open_family alone.
grant update (unit_id, channel, contacted_by, contact_name, phone, language, interpreter, municipality_code, urgency, urgency_reason, urgency_at, urgency_by,
  special_support, outcome, outcome_reason, outcome_at, outcome_by, start_by, ready_by, ready_by_legal, law_profile, revision) on families.contact to rinnalla_app;

alter table families.person enable row level security;
alter table families.person force row level security;
create policy owner_works on families.person to rinnalla_owner using (true) with check (true);

grant usage on schema families to rinnalla_app;
