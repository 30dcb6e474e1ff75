-- Service-use events from registers: what was used, when, how much.

create schema lifecycle;
comment on schema lifecycle is 'Service use of families over time, taken in from registers.';

create table lifecycle.service_use (
  area_id smallint not null,
  family_id uuid not null,
  unit_id int not null,
  restricted boolean not null default false,
  use_id uuid not null,
  person_id uuid not null,
  service_id uuid not null,
  organisation_id uuid not null,
  start_date date not null,
  end_date date check (end_date >= start_date),
  quantity numeric(12, 2) not null check (quantity >= 0),
  unit text not null check (unit in ('hour', 'visit', 'day', 'month', 'group_session', 'case')),
  source text not null,
  source_key text not null,
  created_at timestamptz not null default now(),
  primary key (area_id, use_id),
  unique (area_id, source, source_key),
  foreign key (area_id, family_id, unit_id, restricted) references families.family (area_id, family_id, unit_id, restricted) on update cascade,
  foreign key (area_id, person_id) references families.person (area_id, person_id),
  foreign key (area_id, service_id) references network.service
);
comment on table lifecycle.service_use is 'One use of a service by a person, from a register extract; source and source_key make a repeated import harmless.';
create index service_use_family on lifecycle.service_use (area_id, family_id, start_date);
create index service_use_person on lifecycle.service_use (area_id, person_id);
create index service_use_service on lifecycle.service_use (area_id, service_id);

call app.protect('lifecycle.service_use', 'plan', 'none', 'person_id', true, false, false, false);
grant usage on schema lifecycle to rinnalla_app;
