-- What the services of a plan cost when it was agreed: beside the plan, because a family reads its plan and no prices.

create table plans.planned_cost (
  area_id smallint not null,
  family_id uuid not null,
  unit_id int not null,
  restricted boolean not null default false,
  version_id uuid not null,
  planned_service_id uuid not null,
  year smallint not null,
  unit text not null check (unit in ('hour', 'visit', 'day', 'month', 'group_session', 'case')),
  cents bigint not null check (cents >= 0),
  source text not null check (length(source) > 0),
  fictitious boolean not null default false,
  created_at timestamptz not null default now(),
  primary key (area_id, version_id, planned_service_id),
  foreign key (area_id, family_id, unit_id, restricted) references families.family (area_id, family_id, unit_id, restricted) on update cascade,
  foreign key (area_id, version_id) references plans.version
);
comment on table plans.planned_cost is 'The unit cost of a planned service, with year and source, as the catalogue said when the version was agreed. How much of it was planned stands in the version.';
create index planned_cost_family on plans.planned_cost (area_id, family_id);
call app.protect('plans.planned_cost', 'plan', 'none', null, false, false, false, true);
revoke update on plans.planned_cost from rinnalla_app;
create policy professionals on plans.planned_cost as restrictive to rinnalla_app
  using ((select app.roles())::text[] && '{family_partner,social_worker,family_worker,psychologist,coordinator,supervisor,partner_worker,analyst,data_protection_officer,administrator}');
