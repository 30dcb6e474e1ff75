-- One truth for a figure of the unit view and the list behind it; and the old tick of a worker's training goes: only recorded qualifications count.

/* Each open, unrestricted family of the unit with what is counted of it. Not for the application: it counts and picks through the two below. */
create function engagement.unit_rows(p_unit int, p_today date) returns table (family_id uuid, partner boolean, named boolean, waived boolean, in_change boolean,
  without_plan boolean, review_late boolean, review_soon boolean, assessment boolean, past_aim boolean, past_law boolean, covered boolean)
language sql stable security definer set search_path = '' as $$
  with f as materialized (
    select x.area_id, x.family_id, x.phase, x.named_worker_ground from families.family x
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
  select f.family_id, coalesce(who.partner, false), coalesce(who.named, false), not coalesce(who.named, false) and f.named_worker_ground is not null,
    f.phase = 'change', f.phase = 'change' and plan.family_id is null, coalesce(plan.review_by < p_today, false),
    coalesce(plan.review_by between p_today and p_today + 14, false), f.phase in ('contact', 'initial_assessment'),
    coalesce(clock.aim < p_today, false), coalesce(clock.law < p_today, false),
    exists (select 1 from families.cover c where c.area_id = f.area_id and c.family_id = f.family_id and c.ended_on is null and p_today between c.start_date and c.end_date)
  from f left join who using (family_id) left join plan using (family_id) left join clock using (family_id)
$$;
revoke all on function engagement.unit_rows(int, date) from public;

create or replace function engagement.unit_figures(p_unit int, p_today date) returns table (open_families int, with_partner int, with_named int, named_waived int, in_change int,
  without_plan int, review_late int, review_soon int, assessments int, past_aim int, past_law int, covered int)
language sql stable security definer set search_path = '' as $$
  select count(*)::int, (count(*) filter (where r.partner))::int, (count(*) filter (where r.named))::int, (count(*) filter (where r.waived))::int,
    (count(*) filter (where r.in_change))::int, (count(*) filter (where r.without_plan))::int, (count(*) filter (where r.review_late))::int,
    (count(*) filter (where r.review_soon))::int, (count(*) filter (where r.assessment))::int, (count(*) filter (where r.past_aim))::int,
    (count(*) filter (where r.past_law))::int, (count(*) filter (where r.covered))::int
  from engagement.unit_rows(p_unit, p_today) r
$$;

/* The families behind one figure, for who steers the unit: they are in the caller's list already, and which of them to act on is what the list is for. */
create function engagement.unit_families(p_unit int, p_figure text, p_today date) returns uuid[]
language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(r.family_id), '{}') from engagement.unit_rows(p_unit, p_today) r
  where case p_figure when 'open' then true when 'partner' then r.partner when 'named' then r.named when 'waived' then r.waived
    when 'unnamed' then not r.named and not r.waived when 'change' then r.in_change when 'without-plan' then r.without_plan
    when 'review-late' then r.review_late when 'review-soon' then r.review_soon when 'assessment' then r.assessment
    when 'past-aim' then r.past_aim when 'past-law' then r.past_law when 'covered' then r.covered else false end
$$;
revoke all on function engagement.unit_families(int, text, date) from public;
grant execute on function engagement.unit_families(int, text, date) to rinnalla_app;

alter table organisations.worker drop column qualified_social_worker;
