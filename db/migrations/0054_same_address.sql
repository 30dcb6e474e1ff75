-- The same address is a ground to suggest a duplicate; a family is made with the address of its home.

/* However it is written; where one of the two says no more than the street, the street is enough. */
create function families.same_address(p_one text, p_other text) returns boolean language sql immutable parallel safe set search_path = '' as $$
  with a as (
    select k.n, regexp_replace(app.fold(k.words), '[^a-z0-9]+', '', 'g') as whole, regexp_replace(app.fold(split_part(k.words, ',', 1)), '[^a-z0-9]+', '', 'g') as street
    from (values (1, p_one), (2, p_other)) k(n, words)
  )
  select coalesce(length(x.street) >= 5 and x.street ~ '[0-9]' and (x.whole = y.whole or (x.street = y.street and (x.whole = x.street or y.whole = y.street))), false)
  from a x, a y where x.n = 1 and y.n = 2
$$;
revoke all on function families.same_address(text, text) from public;

/* Who of those about to become a family may already have one. Of families on the caller's lists what the lists show; of others only that
   there may be one and whom to ask. A restricted family is told to nobody outside its circle, an own relative's to nobody: neither is a
   family whose only match is under a safety ban told by its place. A phone number or an address is compared only with those that the caller
   may read, and never with one under a safety ban: an answer would tell who lives there.
   p_people: [{personId, givenName, surname, bornOn, identityCode, address}] */
create or replace function families.likely_duplicates(p_contact uuid, p_people jsonb)
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
      x ->> 'identityCode' as code, x ->> 'address' as address
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
    union
    select q.id, 'address', d.person_id from asked q join families.contact_detail d on d.area_id = a and d.kind = 'address' and not d.protected
      and (d.end_date is null or d.end_date >= current_date) and families.same_address(d.value, q.address)
    where d.family_id = any(app.fams('contact'))
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
  order by h.id, f.family_id, array_position('{identity_code,name_and_birth,phone,address}'::text[], h.why) limit 40;
end
$$;

/* Opens a family from a contact: the family, its people, their address and first phase entry in one go. The contact must be the caller's own
   or in the caller's units, and not yet a family. A caller who becomes the partner is put into the circle; a coordinator or supervisor is not.
   p_members: [{personId, givenName, surname, bornOn, dueOn, relation, home, language, interpreter, safetyBan, identityCode, address}] */
create or replace function families.open_family(p_family uuid, p_contact uuid, p_unit int, p_name text, p_on date, p_special boolean, p_restricted boolean,
  p_members jsonb, p_circle uuid, p_read text[], p_write text[])
returns boolean language plpgsql security definer set search_path = '' as $$
declare
  c families.contact;
  a smallint := app.area();
  ban boolean := exists (select 1 from jsonb_array_elements(p_members) m where (m ->> 'safetyBan')::boolean);
begin
  if app.worker() is null then return false; end if;
  select * into c from families.contact k where k.area_id = a and k.contact_id = p_contact and k.family_id is null
    and (k.created_by = app.account() or k.unit_id = any(app.units()) or k.unit_id = any(app.need_units())) for update;
  if not found then return false; end if;
  if not (p_unit = any(app.units()) or exists (select 1 from organisations.worker_role r where r.area_id = a and r.worker_id = app.worker() and r.unit_id = p_unit
      and r.role in ('family_partner', 'social_worker') and r.start_date <= current_date and (r.end_date is null or r.end_date >= current_date))) then
    return false;
  end if;
  -- who steers the unit does not thereby walk beside the family: a partner is one by role
  if p_circle is not null and not app.roles() && '{family_partner,social_worker}'::text[] then return false; end if;
  if exists (select 1 from jsonb_array_elements(p_members) m join trust.denial d on d.area_id = a and d.account_id = app.account()
      and d.person_id = (m ->> 'personId')::uuid) then return false; end if;
  insert into families.family (area_id, family_id, unit_id, restricted, name, phase, phase_since, language, interpreter, safety_ban, special_support, opened_on)
    values (a, p_family, p_unit, p_restricted, p_name, 'contact', p_on, c.language, c.interpreter, ban, p_special, p_on);
  insert into families.person (area_id, person_id, identity_code, given_name, surname, born_on, due_on, mother_tongue, service_language, interpreter, safety_ban, municipality_code)
    select a, (m ->> 'personId')::uuid, m ->> 'identityCode', m ->> 'givenName', m ->> 'surname', (m ->> 'bornOn')::date, (m ->> 'dueOn')::date,
      coalesce(m ->> 'language', c.language), coalesce(m ->> 'language', c.language), m ->> 'interpreter', (m ->> 'safetyBan')::boolean, c.municipality_code
    from jsonb_array_elements(p_members) m;
  insert into families.member (area_id, family_id, unit_id, restricted, person_id, given_name, surname, born_on, safety_ban, relation, home, start_date)
    select a, p_family, p_unit, p_restricted, (m ->> 'personId')::uuid, m ->> 'givenName', m ->> 'surname', (m ->> 'bornOn')::date, (m ->> 'safetyBan')::boolean,
      m ->> 'relation', coalesce(m ->> 'home', 'here'), p_on
    from jsonb_array_elements(p_members) m;
  insert into families.contact_detail (area_id, family_id, unit_id, restricted, detail_id, person_id, kind, value, protected, start_date)
    select a, p_family, p_unit, p_restricted, gen_random_uuid(), (m ->> 'personId')::uuid, 'address', m ->> 'address', (m ->> 'safetyBan')::boolean, p_on
    from jsonb_array_elements(p_members) m where m ->> 'address' <> '';
  insert into families.phase_entry (area_id, family_id, unit_id, restricted, entry_id, episode, phase, start_date, created_by)
    values (a, p_family, p_unit, p_restricted, gen_random_uuid(), 1, 'contact', p_on, app.account());
  update families.contact k set family_id = p_family, unit_id = p_unit, restricted = p_restricted where k.area_id = a and k.contact_id = p_contact;
  if p_circle is not null then
    insert into families.assignment (area_id, family_id, unit_id, restricted, assignment_id, role, worker_id, reason, start_date)
      values (a, p_family, p_unit, p_restricted, p_circle, 'family_partner', app.worker(), 'contact', p_on);
    insert into trust.circle (area_id, circle_id, family_id, unit_id, restricted, account_id, organisation_id, role, read_parts, write_parts, basis, created_by)
      values (a, p_circle, p_family, p_unit, p_restricted, app.account(), app.organisation(), 'family_partner', p_read, p_write, 'statute', app.account());
  end if;
  return true;
end
$$;
