-- Oversight of access: who may see what since when, and reading that asks for an explanation.

/* Every client relationship there is or has been, newest first, for the data-protection officer and for the supervisor of the family's unit.
   p_state: 'open' | 'ended' | 'all'. The officer oversees rights, not families: the family's name is the supervisor's alone. */
create function trust.access_register(p_query text, p_state text, p_limit int, p_offset int)
returns table (circle_id uuid, family_id uuid, family_name text, unit_name text, worker_id uuid, name text, role text, organisation text,
  one_person boolean, parts text[], writes boolean, basis text, purpose text, valid_from timestamptz, valid_to timestamptz, total int)
language sql stable security definer set search_path = '' as $$
  with mine as (
    select distinct r.unit_id from organisations.worker_role r where r.area_id = app.area() and r.worker_id = app.worker() and r.role = 'supervisor'
      and r.start_date <= current_date and (r.end_date is null or r.end_date >= current_date)
  ), officer as (select 'data_protection_officer' = any(app.roles()) as yes)
  select c.circle_id, c.family_id, case when c.unit_id in (select unit_id from mine) and not c.restricted then f.name else '' end, u.name, w.worker_id,
    coalesce(w.given_name || ' ' || w.surname, ''), c.role, coalesce(o.name, ''), c.person_id is not null, c.read_parts, cardinality(c.write_parts) > 0,
    c.basis, c.purpose, c.valid_from, c.valid_to, count(*) over ()::int
  from trust.circle c
  join families.family f on f.area_id = c.area_id and f.family_id = c.family_id
  join organisations.unit u on u.area_id = c.area_id and u.unit_id = c.unit_id
  join trust.account a on a.area_id = c.area_id and a.account_id = c.account_id
  left join organisations.worker w on w.area_id = a.area_id and w.worker_id = a.worker_id
  left join organisations.organisation o on o.area_id = w.area_id and o.organisation_id = w.organisation_id
  where c.area_id = app.area() and c.family_id <> all(app.denied())
    and ((select yes from officer) or (c.unit_id in (select unit_id from mine) and not c.restricted))
    and (p_query = '' or position(app.fold(p_query) in app.fold(coalesce(w.given_name || ' ' || w.surname, ''))) > 0)
    and (p_state = 'all' or (p_state = 'open') = (c.valid_from <= now() and (c.valid_to is null or c.valid_to > now())))
  order by c.valid_from desc, c.circle_id limit least(p_limit, 5000) offset p_offset
$$;

-- A review belongs to what the rule found: the same rule, worker, family and day.
create table trust.reading_review (
  area_id smallint not null references organisations.area,
  finding text not null,
  outcome text not null check (outcome in ('explained', 'not_explained')),
  note text not null check (length(note) between 1 and 2000),
  reviewed_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (area_id, finding)
);
comment on table trust.reading_review is 'What came of looking into reading that asked for an explanation; never by the one concerned.';
alter table trust.reading_review enable row level security;
alter table trust.reading_review force row level security;
create policy owner_works on trust.reading_review to rinnalla_owner using (true) with check (true);
create index use_log_at on trust.use_log using brin (at);

/* Reading that asks for an explanation, by plain rules and no score, one row a rule, worker, family and day
   (one for all days where it is the surname). Never the reader's own.
   many-openings     opened three or more families outside the own circle, with a purpose or in an emergency, in one day
   at-night          read one family's content between 22 and 6
   same-surname      read a family in which somebody has the worker's surname
   searched-only     found a family by name five or more times in a day and never opened it
   closed-long-ago   read a family whose work ended more than half a year before */
create function trust.unusual_reading(p_from timestamptz)
returns table (finding text, rule text, account_id uuid, worker text, family_id uuid, family_name text, on_day date, reads int, first_at timestamptz, last_at timestamptz,
  outcome text, note text, reviewed_by text, reviewed_at timestamptz)
language sql stable security definer set search_path = '' as $$
  with mine as (
    select distinct r.unit_id from organisations.worker_role r where r.area_id = app.area() and r.worker_id = app.worker() and r.role = 'supervisor'
      and r.start_date <= current_date and (r.end_date is null or r.end_date >= current_date)
  ), used as (
    select l.account_id, l.worker_id, l.event, l.basis, l.at, (l.at at time zone 'Europe/Helsinki') as local_at, l.family_ids
    from trust.use_log l
    where l.area_id = app.area() and l.at >= p_from and l.kind = 'read' and l.worker_id is not null and cardinality(l.family_ids) > 0
      and l.account_id <> app.account() and l.event not in ('trust.unusual-reading-read', 'trust.access-register-read', 'trust.access-register-exported')
  ), one as (select u.*, u.family_ids[1] as family_id from used u where cardinality(u.family_ids) = 1),
  outside as (
    select account_id, worker_id, local_at::date as on_day from one where basis in ('purpose', 'emergency')
    group by 1, 2, 3 having count(distinct family_id) >= 3
  ), found as (
    select 'many-openings' as rule, o.account_id, o.worker_id, o.family_id, o.local_at::date as on_day, count(*)::int as reads, min(o.at) as first_at, max(o.at) as last_at
      from one o join outside x on x.account_id = o.account_id and x.on_day = o.local_at::date where o.basis in ('purpose', 'emergency') group by 1, 2, 3, 4, 5
    union all
    select 'at-night', account_id, worker_id, family_id, (local_at - interval '6 hours')::date, count(*)::int, min(at), max(at)
      from one where extract(hour from local_at) >= 22 or extract(hour from local_at) < 6 group by 1, 2, 3, 4, 5
    union all
    -- one row however often: it is the relation that asks for an explanation, not the day
    select 'same-surname', o.account_id, o.worker_id, o.family_id, max(o.local_at)::date, count(*)::int, min(o.at), max(o.at)
      from one o join organisations.worker w on w.area_id = app.area() and w.worker_id = o.worker_id
      where exists (select 1 from families.member m where m.area_id = app.area() and m.family_id = o.family_id and app.fold(m.surname) = app.fold(w.surname))
      group by 1, 2, 3, 4
    union all
    select 'searched-only', s.account_id, s.worker_id, s.family_id, s.on_day, s.reads, s.first_at, s.last_at
      from (select u.account_id, u.worker_id, f as family_id, u.local_at::date as on_day, count(*)::int as reads, min(u.at) as first_at, max(u.at) as last_at
        from used u cross join unnest(u.family_ids) as f where u.event = 'families.searched' group by 1, 2, 3, 4 having count(*) >= 5) s
      where not exists (select 1 from one o where o.account_id = s.account_id and o.family_id = s.family_id and o.local_at::date = s.on_day and o.event <> 'families.searched')
    union all
    select 'closed-long-ago', o.account_id, o.worker_id, o.family_id, o.local_at::date, count(*)::int, min(o.at), max(o.at)
      from one o join families.family f on f.area_id = app.area() and f.family_id = o.family_id
      where f.phase = 'closed' and f.phase_since < o.local_at::date - 183 and o.event <> 'families.searched' group by 1, 2, 3, 4, 5
  )
  select k.finding, x.rule, x.account_id, w.given_name || ' ' || w.surname, x.family_id,
    case when f.unit_id in (select unit_id from mine) and not f.restricted then f.name else '' end, x.on_day, x.reads, x.first_at, x.last_at,
    r.outcome, r.note, coalesce(v.given_name || ' ' || v.surname, ''), r.created_at
  from found x
  cross join lateral (select md5(concat_ws('|', x.rule, x.account_id, x.family_id, case when x.rule <> 'same-surname' then x.on_day end)) as finding) k
  join families.family f on f.area_id = app.area() and f.family_id = x.family_id
  join organisations.worker w on w.area_id = app.area() and w.worker_id = x.worker_id
  left join trust.reading_review r on r.area_id = app.area() and r.finding = k.finding
  left join organisations.worker v on v.area_id = app.area() and v.worker_id = r.reviewed_by
  where x.family_id <> all(app.denied())
    and ('data_protection_officer' = any(app.roles()) or (f.unit_id in (select unit_id from mine) and not f.restricted))
  order by x.on_day desc, x.last_at desc, k.finding limit 500
$$;

/* False where the finding is not there for the caller, or has been reviewed. */
create function trust.review_reading(p_finding text, p_outcome text, p_note text) returns boolean language plpgsql security definer set search_path = '' as $$
begin
  if not exists (select 1 from trust.unusual_reading(now() - interval '190 days') u where u.finding = p_finding) then return false; end if;
  insert into trust.reading_review (area_id, finding, outcome, note, reviewed_by) values (app.area(), p_finding, p_outcome, p_note, app.worker())
    on conflict do nothing;
  return found;
end
$$;

/* Puts the item's list of whom it is kept from right: what is in force for it, and nothing else of this person's making. */
create or replace function trust.settle_item(p_area smallint, p_kind text, p_item uuid, p_guardian uuid) returns boolean
language plpgsql security definer set search_path = '' as $$
declare
  kept boolean := exists (select 1 from trust.young_ban b where b.area_id = p_area and b.item_id = p_item and b.guardian_id = p_guardian
    and b.outcome = 'accepted' and b.lifted_at is null);
begin
  case p_kind
    when 'need' then update assessment.need t set hidden_from = array_remove(t.hidden_from, p_guardian) || case when kept then array[p_guardian] else '{}' end
      where t.area_id = p_area and t.need_id = p_item;
    when 'opinion' then update assessment.opinion t set hidden_from = array_remove(t.hidden_from, p_guardian) || case when kept then array[p_guardian] else '{}' end
      where t.area_id = p_area and t.opinion_id = p_item;
    when 'note' then
      update engagement.note t set hidden_from = array_remove(t.hidden_from, p_guardian) || case when kept then array[p_guardian] else '{}' end
        where t.area_id = p_area and t.note_id = p_item;
      -- and what hangs on it
      update engagement.attachment t set hidden_from = array_remove(t.hidden_from, p_guardian) || case when kept then array[p_guardian] else '{}' end
        where t.area_id = p_area and t.note_id = p_item;
    when 'answer' then update measures.answer t set hidden_from = array_remove(t.hidden_from, p_guardian) || case when kept then array[p_guardian] else '{}' end
      where t.area_id = p_area and t.answer_id = p_item;
  end case;
  return kept;
end
$$;

do $$
declare f text;
begin
  foreach f in array array['trust.access_register(text, text, int, int)', 'trust.unusual_reading(timestamptz)', 'trust.review_reading(text, text, text)'] loop
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to rinnalla_app', f);
  end loop;
end
$$;
