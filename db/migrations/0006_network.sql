-- The service catalogue: what can be offered, by whom, at what unit cost from what source.

create schema network;
comment on schema network is 'Services of all sectors and their unit costs.';

create table network.service (
  area_id smallint not null references organisations.area,
  service_id uuid not null,
  organisation_id uuid not null,
  code text not null check (length(code) between 1 and 40),
  name text not null check (length(name) between 1 and 200),
  work_form text not null default 'other' check (work_form in ('family_partner', 'home_service', 'family_work', 'discussion_help', 'group_activity',
    'guidance', 'assessment', 'therapy', 'doctor', 'peer_support', 'support_person', 'school_support', 'child_protection', 'other')),
  level text not null check (level in ('preventive', 'early', 'corrective')),
  legal_basis text not null default '',
  start_date date not null default current_date,
  end_date date check (end_date >= start_date),
  created_at timestamptz not null default now(),
  primary key (area_id, service_id),
  unique (area_id, organisation_id, code),
  foreign key (area_id, organisation_id) references organisations.organisation
);
comment on table network.service is 'A service someone produces: work form, level (preventive, early, corrective), legal basis.';

create table network.unit_cost (
  area_id smallint not null,
  service_id uuid not null,
  year smallint not null check (year between 1990 and 2100),
  unit text not null check (unit in ('hour', 'visit', 'day', 'month', 'group_session', 'case')),
  cents bigint not null check (cents >= 0),
  source text not null check (length(source) > 0),
  fictitious boolean not null default false,
  created_at timestamptz not null default now(),
  primary key (area_id, service_id, year),
  foreign key (area_id, service_id) references network.service
);
comment on table network.unit_cost is 'Unit cost of a service in cents by price level year, always with its source; demo figures say they are fictitious.';

call app.register('network.service', true);
call app.register('network.unit_cost', true);
grant usage on schema network to rinnalla_app;
