-- Duplicates suggested before a family is made, and two records of one family made one, recorded and reversible.
create index person_born on families.person (area_id, born_on, surname);

/* Who of those about to become a family may already have one. Of families on the caller's lists what the lists show; of others only that
   there may be one and whom to ask. A restricted family is told to nobody outside its circle, an own relative's to nobody: neither is a
   family whose only match is under a safety ban told by its place. p_people: [{personId, givenName, surname, bornOn, identityCode}] */
create function families.likely_duplicates(p_contact uuid, p_people jsonb)
returns table (asked_id uuid, why text, family_id uuid, name text, phase text, unit_name text, person_id uuid, given_name text, surname text, born_on date,
  seen boolean, ask text[])
language plpgsql stable security definer set search_path = '' as $$
declare
  a smallint := app.area();
  c families.contact;
begin
  if app.worker() is null then return; end if;
  select * into c from families.contact k where k.area_id = a and k.contact_id = p_contact and k.family_id is null
    and (k.created_by = app.account() or k.unit_id = any(app.units()) or k.unit_id = any(app.need_units()));
  if not found then return; end if;
  return query
  with asked as (
    select (x ->> 'personId')::uuid as id, app.fold((x ->> 'givenName') || ' ' || (x ->> 'surname')) as full_name, (x ->> 'bornOn')::date as born,
      x ->> 'identityCode' as code
    from jsonb_array_elements(p_people) x
  ), hit as (
    select q.id, 'identity_code' as why, p.person_id from asked q join families.person p on p.area_id = a and p.identity_code = q.code
    union
    select q.id, 'name_and_birth', p.person_id from asked q join families.person p on p.area_id = a and p.born_on = q.born
      and public.similarity(app.fold(p.given_name || ' ' || p.surname), q.full_name) > 0.45
    where p.identity_code is null or q.code is null or p.identity_code <> q.code
    union
    select q.id, 'phone', d.person_id from asked q join families.contact_detail d on d.area_id = a and d.kind = 'phone' and not d.protected and d.end_date is null
      and regexp_replace(d.value, '\D', '', 'g') = regexp_replace(c.phone, '\D', '', 'g')
    where length(regexp_replace(coalesce(c.phone, ''), '\D', '', 'g')) >= 6 and d.family_id = any(app.fams('contact'))
  )
  select distinct on (h.id, f.family_id) h.id, h.why,
    case when v.sees then f.family_id end, case when v.sees then f.name end, case when v.sees then f.phase end,
    case when v.sees or not m.safety_ban then u.name end,
    case when v.sees then m.person_id end, case when v.sees then m.given_name end, case when v.sees then m.surname end, case when v.sees then m.born_on end, v.sees,
    case when v.sees or m.safety_ban then '{}'::text[] else array(select w.given_name || ' ' || w.surname from organisations.worker_role r
      join organisations.worker w on w.area_id = r.area_id and w.worker_id = r.worker_id
      where r.area_id = a and r.unit_id = f.unit_id and r.role in ('coordinator', 'supervisor') and r.start_date <= current_date and (r.end_date is null or r.end_date >= current_date)
      order by r.role, w.surname limit 2) end
  from hit h
  join families.member m on m.area_id = a and m.person_id = h.person_id and (m.end_date is null or m.end_date >= current_date)
  join families.family f on f.area_id = a and f.family_id = m.family_id
  join organisations.unit u on u.area_id = a and u.unit_id = f.unit_id
  cross join lateral (select f.unit_id = any(app.units()) or f.family_id = any(app.fams('basic')) or app.pair(f.family_id, m.person_id) = any(app.pairs('basic')) as sees) v
  where f.family_id <> all(app.denied()) and (not f.restricted or f.family_id = any(app.circle()))
  order by h.id, f.family_id, h.why limit 40;
end
$$;

create table families.merge (
  area_id smallint not null,
  family_id uuid not null,
  unit_id int not null,
  restricted boolean not null default false,
  merge_id uuid not null,
  other_id uuid not null,
  other_name text not null,
  other_phase text not null,
  reason text not null check (length(reason) > 0),
  -- what the merge itself made, so that undoing takes back that and no more
  joined uuid[] not null default '{}',
  circles uuid[] not null default '{}',
  merged_on date not null,
  merged_by uuid not null,
  undone_on date,
  undone_by uuid,
  undone_reason text,
  created_at timestamptz not null default now(),
  primary key (area_id, merge_id),
  foreign key (area_id, family_id, unit_id, restricted) references families.family (area_id, family_id, unit_id, restricted) on update cascade,
  check (family_id <> other_id),
  check ((undone_on is null) = (undone_by is null))
);
comment on table families.merge is 'Two records of one family made one: the other record stays as it was written and is read beside this one. Reversible.';
create index merge_family on families.merge (area_id, family_id);
create index merge_other on families.merge (area_id, other_id);
call app.protect('families.merge', 'basic', 'units', null, false, false, false, false);

/* The other record's people come into the kept family, its work is closed, and the workers of the kept family read what was written.
   Nothing is moved or rewritten: log, notes and plans keep where and by whom they were written. A supervisor of both units does it. */
create function families.merge_families(p_merge uuid, p_kept uuid, p_other uuid, p_reason text, p_on date) returns boolean
language plpgsql security definer set search_path = '' as $$
declare
  a smallint := app.area();
  kept families.family;
  other families.family;
  new_members uuid[];
  new_circles uuid[];
begin
  if not 'supervisor' = any(app.roles()) or p_kept = p_other or length(trim(p_reason)) = 0 then return false; end if;
  select * into kept from families.family f where f.area_id = a and f.family_id = p_kept and f.unit_id = any(app.units()) and not f.restricted and p_kept <> all(app.denied()) for update;
  if not found then return false; end if;
  select * into other from families.family f where f.area_id = a and f.family_id = p_other and f.unit_id = any(app.units()) and not f.restricted and p_other <> all(app.denied()) for update;
  if not found or exists (select 1 from families.merge m where m.area_id = a and m.undone_on is null and (m.other_id in (p_kept, p_other))) then return false; end if;
  with joined as (
    insert into families.member (area_id, family_id, unit_id, restricted, person_id, given_name, surname, born_on, safety_ban, relation, home, start_date)
    select a, p_kept, kept.unit_id, kept.restricted, m.person_id, m.given_name, m.surname, m.born_on, m.safety_ban, m.relation, m.home, p_on
    from families.member m where m.area_id = a and m.family_id = p_other and m.end_date is null
      and not exists (select 1 from families.member x where x.area_id = a and x.family_id = p_kept and x.person_id = m.person_id and (x.end_date is null or x.end_date >= p_on))
    returning person_id)
  select coalesce(array_agg(person_id), '{}') into new_members from joined;
  with opened as (
    insert into trust.circle (area_id, circle_id, family_id, unit_id, restricted, account_id, organisation_id, role, read_parts, write_parts, basis, purpose, created_by)
    select a, gen_random_uuid(), p_other, other.unit_id, other.restricted, c.account_id, c.organisation_id, c.role, c.read_parts, '{}', c.basis, 'merge', app.account()
    from trust.circle c where c.area_id = a and c.family_id = p_kept and c.person_id is null and c.valid_to is null
      and c.role in ('family_partner', 'named_worker', 'child_social_worker')
      and not exists (select 1 from trust.circle x where x.area_id = a and x.family_id = p_other and x.account_id = c.account_id and x.role = c.role and x.person_id is null and x.valid_to is null)
    returning circle_id)
  select coalesce(array_agg(circle_id), '{}') into new_circles from opened;
  insert into families.merge (area_id, family_id, unit_id, restricted, merge_id, other_id, other_name, other_phase, reason, joined, circles, merged_on, merged_by)
    values (a, p_kept, kept.unit_id, kept.restricted, p_merge, p_other, other.name, other.phase, trim(p_reason), new_members, new_circles, p_on, app.account());
  update families.phase_entry e set end_date = greatest(e.start_date, p_on) where e.area_id = a and e.family_id = p_other and e.end_date is null;
  insert into families.phase_entry (area_id, family_id, unit_id, restricted, entry_id, episode, phase, start_date, reason, created_by)
    values (a, p_other, other.unit_id, other.restricted, gen_random_uuid(), other.episode, 'closed', p_on, trim(p_reason), app.account());
  update families.family f set phase = 'closed', phase_since = p_on, held_from = null, revision = revision + 1 where f.area_id = a and f.family_id = p_other;
  update families.family f set safety_ban = exists (select 1 from families.member m where m.area_id = a and m.family_id = p_kept and m.safety_ban), revision = revision + 1
    where f.area_id = a and f.family_id = p_kept;
  return true;
end
$$;

create function families.undo_merge(p_family uuid, p_merge uuid, p_reason text, p_on date) returns boolean
language plpgsql security definer set search_path = '' as $$
declare
  a smallint := app.area();
  d families.merge;
begin
  if not 'supervisor' = any(app.roles()) or length(trim(p_reason)) = 0 then return false; end if;
  select * into d from families.merge m where m.area_id = a and m.merge_id = p_merge and m.family_id = p_family and m.undone_on is null
    and m.unit_id = any(app.units()) and not m.restricted and m.family_id <> all(app.denied()) and m.other_id <> all(app.denied()) for update;
  if not found then return false; end if;
  update families.member m set end_date = greatest(m.start_date, p_on) where m.area_id = a and m.family_id = p_family and m.person_id = any(d.joined) and m.end_date is null;
  update trust.circle c set valid_to = now(), ended_by = app.account() where c.area_id = a and c.circle_id = any(d.circles) and c.valid_to is null;
  update families.phase_entry e set end_date = greatest(e.start_date, p_on) where e.area_id = a and e.family_id = d.other_id and e.end_date is null;
  insert into families.phase_entry (area_id, family_id, unit_id, restricted, entry_id, episode, phase, start_date, reason, created_by)
    select a, f.family_id, f.unit_id, f.restricted, gen_random_uuid(), f.episode, d.other_phase, p_on, trim(p_reason), app.account()
    from families.family f where f.area_id = a and f.family_id = d.other_id;
  update families.family f set phase = d.other_phase, phase_since = p_on, revision = revision + 1,
    held_from = case when d.other_phase = 'on_hold' then 'change' end where f.area_id = a and f.family_id = d.other_id;
  update families.merge m set undone_on = p_on, undone_by = app.account(), undone_reason = trim(p_reason) where m.area_id = a and m.merge_id = p_merge;
  return true;
end
$$;
revoke all on function families.likely_duplicates(uuid, jsonb), families.merge_families(uuid, uuid, uuid, text, date), families.undo_merge(uuid, uuid, text, date) from public;
grant execute on function families.likely_duplicates(uuid, jsonb), families.merge_families(uuid, uuid, uuid, text, date), families.undo_merge(uuid, uuid, text, date) to rinnalla_app;
