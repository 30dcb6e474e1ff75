-- The unit's figures for who steers it: counts only, of unrestricted families; no family is named and none is ranked.

create function engagement.unit_figures(p_unit int, p_today date) returns table (open_families int, with_partner int, with_named int, named_waived int, in_change int,
  without_plan int, review_late int, review_soon int, assessments int, past_aim int, past_law int, covered int)
language sql stable security definer set search_path = '' as $$
  with f as materialized (
    select x.area_id, x.family_id, x.phase, x.phase_since, x.episode, x.named_worker_ground from families.family x
    where x.area_id = app.area() and x.unit_id = p_unit and p_unit = any(app.units()) and not x.restricted and x.phase not in ('closed', 'follow_up')
      and x.family_id <> all(app.denied())
  ), who as (
    select f.family_id, bool_or(a.role = 'family_partner') as partner, bool_or(a.role = 'named_worker') as named
    from f join families.assignment a on a.area_id = f.area_id and a.family_id = f.family_id and a.end_date is null group by f.family_id
  ), plan as (
    select f.family_id, max(v.review_by) as review_by from f join plans.version v on v.area_id = f.area_id and v.family_id = f.family_id and v.state = 'agreed' group by f.family_id
  ), clock as (
    select f.family_id, min(k.ready_by) as aim, min(k.ready_by_legal) as law from f join families.contact k on k.area_id = f.area_id and k.family_id = f.family_id
    where f.phase in ('contact', 'initial_assessment') group by f.family_id
  )
  select count(*)::int, (count(*) filter (where who.partner))::int, (count(*) filter (where who.named))::int,
    (count(*) filter (where not coalesce(who.named, false) and f.named_worker_ground is not null))::int,
    (count(*) filter (where f.phase = 'change'))::int, (count(*) filter (where f.phase = 'change' and plan.family_id is null))::int,
    (count(*) filter (where plan.review_by < p_today))::int, (count(*) filter (where plan.review_by between p_today and p_today + 14))::int,
    (count(*) filter (where f.phase in ('contact', 'initial_assessment')))::int, (count(*) filter (where clock.aim < p_today))::int,
    (count(*) filter (where clock.law < p_today))::int,
    (count(*) filter (where exists (select 1 from families.cover c where c.area_id = f.area_id and c.family_id = f.family_id and c.ended_on is null
      and p_today between c.start_date and c.end_date)))::int
  from f left join who using (family_id) left join plan using (family_id) left join clock using (family_id)
$$;
revoke all on function engagement.unit_figures(int, date) from public;
grant execute on function engagement.unit_figures(int, date) to rinnalla_app;
