-- Whether a family partner is suggested: what stood by the rule, what was decided, by whom and why. Decisions are added, never changed.
create table lifecycle.eligibility (
  area_id smallint not null,
  family_id uuid not null,
  unit_id int not null,
  restricted boolean not null default false,
  decision_id uuid not null,
  decision text not null check (decision in ('partner', 'no_partner')),
  meets_rule boolean not null,
  at_once int not null check (at_once >= 0),
  services_needed int not null,
  days int not null,
  -- the services that counted: [{name, organisation, startDate, endDate}]
  counted jsonb not null default '[]' check (jsonb_typeof(counted) = 'array'),
  reason text not null default '',
  decided_on date not null,
  decided_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (area_id, decision_id),
  foreign key (area_id, family_id, unit_id, restricted) references families.family (area_id, family_id, unit_id, restricted) on update cascade,
  -- who differs from the rule says why
  check ((decision = 'partner') = meets_rule or length(reason) > 0)
);
comment on table lifecycle.eligibility is 'Decisions on whether a family is offered a family partner (S0-1), each with the rule as it stood and the services that counted.';
create index eligibility_family on lifecycle.eligibility (area_id, family_id, decided_on);
call app.protect('lifecycle.eligibility', 'needs', 'needs', null, false, false, false, false);

/* Services of the family in force since a day: the package and register extracts together, for who reads its needs or coordinates its unit. */
create function lifecycle.services_since(p_family uuid, p_from date)
returns table (service_id uuid, name text, organisation text, start_date date, end_date date)
language sql stable security definer set search_path = '' as $$
  with reach as (
    select f.area_id, f.family_id from families.family f
    where f.area_id = app.area() and f.family_id = p_family and p_family <> all(app.denied())
      and (p_family = any(app.fams('needs')) or (f.unit_id = any(app.need_units()) and not f.restricted))
  ), used as (
    select r.area_id, c.service_id, c.organisation_id, c.started_on as start_date, c.ended_on as end_date
    from reach r join plans.course c on c.area_id = r.area_id and c.family_id = r.family_id where c.started_on is not null
    union
    select r.area_id, u.service_id, u.organisation_id, u.start_date, coalesce(u.end_date, u.start_date)
    from reach r join lifecycle.service_use u on u.area_id = r.area_id and u.family_id = r.family_id
  )
  select u.service_id, s.name, o.name, u.start_date, u.end_date
  from used u
  join network.service s on s.area_id = u.area_id and s.service_id = u.service_id
  join organisations.organisation o on o.area_id = u.area_id and o.organisation_id = u.organisation_id
  where u.end_date is null or u.end_date >= p_from
  order by u.start_date, s.name
$$;

create function lifecycle.decide_eligibility(p_family uuid, p_decision_id uuid, p_decision text, p_meets boolean, p_at_once int, p_needed int, p_days int,
  p_counted jsonb, p_reason text, p_on date) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
  insert into lifecycle.eligibility (area_id, family_id, unit_id, restricted, decision_id, decision, meets_rule, at_once, services_needed, days, counted, reason, decided_on, decided_by)
    select f.area_id, f.family_id, f.unit_id, f.restricted, p_decision_id, p_decision, p_meets, p_at_once, p_needed, p_days, p_counted, p_reason, p_on, app.account()
    from families.family f where f.area_id = app.area() and f.family_id = p_family and p_family <> all(app.denied())
      and (p_family = any(app.wfams('needs')) or (f.unit_id = any(app.need_units()) and not f.restricted));
  return found;
end
$$;
revoke all on function lifecycle.services_since(uuid, date), lifecycle.decide_eligibility(uuid, uuid, text, boolean, int, int, int, jsonb, text, date) from public;
grant execute on function lifecycle.services_since(uuid, date), lifecycle.decide_eligibility(uuid, uuid, text, boolean, int, int, int, jsonb, text, date) to rinnalla_app;
