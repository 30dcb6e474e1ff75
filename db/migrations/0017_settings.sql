-- What an administrator changes without code: every change is a new version with its day, its maker and its reason. Nothing is overwritten.

create table organisations.setting (
  area_id smallint not null references organisations.area,
  key text not null check (length(key) between 1 and 100),
  version int not null check (version >= 1),
  value jsonb not null,
  effective_from date not null,
  reason text not null check (length(reason) between 1 and 1000),
  source text not null default '',
  -- the version that this one brought back; 0 is what the program ships with
  reverts int check (reverts between 0 and version - 1),
  created_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (area_id, key, version),
  foreign key (area_id, created_by) references organisations.worker
);
comment on table organisations.setting is 'Settings by key, in versions: in force on a day is the newest of the latest day reached. Insert only.';
create index setting_worker on organisations.setting (area_id, created_by);

call app.register('organisations.setting', true);
drop policy administered_on on organisations.setting;
revoke update on organisations.setting from rinnalla_app;
-- whoever changes a setting does it under the own name
create policy in_own_name on organisations.setting as restrictive for insert to rinnalla_app with check (created_by = (select app.worker()));

/* How many of what a change would touch, for the administrator: numbers only, never a family. */
create function organisations.setting_touches(p_key text, p_value jsonb) returns table (what text, count int)
language plpgsql stable security definer set search_path = '' as $$
begin
  if not 'administrator' = any(app.roles()) then return; end if;
  if p_key = 'families.caseloadLimit' then
    return query select case load.role when 'family_partner' then 'partners-over' when 'named_worker' then 'named-workers-over' else 'child-social-workers-over' end,
        (count(*) filter (where load.families > case load.role when 'family_partner' then (p_value ->> 'familyPartner')::int
          when 'named_worker' then (p_value ->> 'namedWorker')::int else (p_value ->> 'childSocialWorker')::int end))::int
      from (select a.role, a.worker_id, count(*) as families from families.assignment a
        where a.area_id = app.area() and a.start_date <= current_date and (a.end_date is null or a.end_date > current_date) group by 1, 2) load
      group by load.role order by 1;
  elsif p_key = 'families.queueTargetDays' then
    return query select 'contacts-waiting'::text, count(*)::int from families.contact c where c.area_id = app.area() and c.family_id is null and c.outcome is null;
  elsif p_key = 'plans.reviewMonths' then
    return query select 'plans-in-force'::text, count(*)::int from plans.version v where v.area_id = app.area() and v.state = 'agreed';
  elsif p_key like 'families.%' or p_key like 'engagement.contact%' then
    return query select 'families-open'::text, count(*)::int from families.family f where f.area_id = app.area() and f.phase not in ('closed', 'follow_up');
  end if;
end
$$;
revoke all on function organisations.setting_touches(text, jsonb) from public;
grant execute on function organisations.setting_touches(text, jsonb) to rinnalla_app;
