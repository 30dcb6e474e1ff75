-- Registers taken in from files also say what areas of wellbeing a service is for, and whose guardian somebody is with what authority.

alter table lifecycle.staged_services add column domains text;
alter table lifecycle.staged_clients
  add column guardian_1 text, add column guardian_1_authority text, add column guardian_1_since date,
  add column guardian_2 text, add column guardian_2_authority text, add column guardian_2_since date,
  add column guardian_3 text, add column guardian_3_authority text, add column guardian_3_since date,
  add column pair_line int;
comment on column lifecycle.staged_clients.pair_line is 'With this line the child and its guardians of the file are all there.';
create index staged_clients_person on lifecycle.staged_clients (run_id, person_key);
create index staged_clients_pair on lifecycle.staged_clients (run_id, pair_line) where pair_line is not null;

create function lifecycle.same_set(p_one text[], p_other text[]) returns boolean language sql immutable set search_path = '' as $$
  select p_one @> p_other and p_one <@ p_other
$$;

/* Who a guardian of the file is here, if anybody: by the identity code of its own row, else by the key of the source. */
create function lifecycle.guardian_of(r lifecycle.import_run, p_family_key text, p_key text) returns uuid language sql stable set search_path = '' as $$
  select coalesce((select p.person_id from lifecycle.staged_clients s join families.person p on p.area_id = r.area_id and p.identity_code = s.identity_code
      where s.run_id = r.run_id and s.person_key = p_key and s.family_key = p_family_key order by p.created_at, p.person_id limit 1),
    (select k.person_id from lifecycle.person_key k where k.area_id = r.area_id and k.source = r.source and k.person_key = p_key),
    lifecycle.as_id(p_key))
$$;

/* Children and their guardians that are all there with one of these lines. */
create function lifecycle.staged_pairs(r lifecycle.import_run, p_from int, p_to int)
returns table (family_id uuid, child_id uuid, guardian_id uuid, authority text, since date, joined_on date) language sql stable set search_path = '' as $$
  select distinct on (s.family_id, s.person_id, w.id) s.family_id, s.person_id, w.id, v.authority, v.since, s.joined_on
  from lifecycle.staged_clients s
  cross join lateral (values (s.guardian_1, s.guardian_1_authority, s.guardian_1_since), (s.guardian_2, s.guardian_2_authority, s.guardian_2_since),
    (s.guardian_3, s.guardian_3_authority, s.guardian_3_since)) v(key, authority, since)
  cross join lateral (select lifecycle.guardian_of(r, s.family_key, v.key) as id) w
  where s.run_id = r.run_id and s.pair_line between p_from and p_to and v.key is not null and w.id <> s.person_id
  order by s.family_id, s.person_id, w.id, s.line
$$;

/* What can only be judged with the whole file in view: rows twice, rows that contradict each other, names that nothing here answers to,
   guardians who are not of the family. Refused rows leave the stage. Returns how many. */
create or replace function lifecycle.sift(p_run uuid) returns int language plpgsql security definer set search_path = '' as $$
declare
  r lifecycle.import_run := lifecycle.run_in_hand(p_run);
  gone int := 0;
  more int;
begin
  if r.kind = 'clients' then
    analyze lifecycle.staged_clients;
    update lifecycle.staged_clients s set unit_id = case when s.unit is null then r.unit_id else (
        select u.unit_id from organisations.unit u where u.area_id = r.area_id and (u.unit_id::text = s.unit or app.fold(u.name) = app.fold(s.unit))
        and (u.end_date is null or u.end_date >= current_date) order by u.unit_id limit 1) end
      where s.run_id = p_run;
    with seen as (
      select s.*, row_number() over (partition by s.family_key, s.person_key order by s.line) as nth,
        first_value(s.person_key) over (partition by s.identity_code order by s.line) as key_of_code,
        first_value(row(s.identity_code, s.born_on, s.due_on, s.given_name, s.surname, s.safety_ban, s.mother_tongue, s.service_language, s.interpreter, s.municipality)::text)
          over (partition by s.person_key order by s.line) as first_person,
        row(s.identity_code, s.born_on, s.due_on, s.given_name, s.surname, s.safety_ban, s.mother_tongue, s.service_language, s.interpreter, s.municipality)::text as this_person,
        first_value(row(s.unit_id, s.phase, s.restricted)::text) over (partition by s.family_key order by s.line) as first_family,
        row(s.unit_id, s.phase, s.restricted)::text as this_family
      from lifecycle.staged_clients s where s.run_id = p_run
    ), judged as (
      select s.line, s.cells, jsonb_agg(jsonb_build_object('column', f.col, 'why', f.why) order by f.col) as faults
      from seen s
      left join families.person c on c.area_id = r.area_id and c.identity_code = s.identity_code
      left join lifecycle.person_key k on k.area_id = r.area_id and k.source = r.source and k.person_key = s.person_key
      cross join lateral (
        select 'person_key' as col, 'lifecycle.row-twice' as why where s.nth > 1
        union all select 'unit', case when s.unit is null then 'lifecycle.unit-missing' else 'lifecycle.no-such-unit' end where s.unit_id is null
          and not exists (select 1 from lifecycle.family_key y where y.area_id = r.area_id and y.source = r.source and y.family_key = s.family_key)
          and not exists (select 1 from families.family y where y.area_id = r.area_id and y.family_id = lifecycle.as_id(s.family_key))
        union all select 'municipality', 'lifecycle.no-such-municipality' where s.municipality is not null
          and not exists (select 1 from organisations.municipality m where m.municipality_code = s.municipality)
        union all select 'identity_code', 'lifecycle.code-of-another-key' where s.identity_code is not null and s.key_of_code <> s.person_key
        union all select 'identity_code', 'lifecycle.key-and-code-disagree' where k.person_id <> c.person_id
        union all select 'person_key', 'lifecycle.person-rows-differ' where s.first_person <> s.this_person
        union all select 'family_key', 'lifecycle.family-rows-differ' where s.first_family <> s.this_family
      ) f
      group by s.line, s.cells
    ), kept as (
      insert into lifecycle.import_refusal (area_id, run_id, line, faults, cells, created_by)
      select r.area_id, p_run, j.line, j.faults, string_to_array(j.cells, chr(31)), r.created_by from judged j
      returning line
    )
    delete from lifecycle.staged_clients s using kept where s.run_id = p_run and s.line = kept.line;
    get diagnostics gone = row_count;
    if exists (select 1 from lifecycle.staged_clients s where s.run_id = p_run and num_nonnulls(s.guardian_1, s.guardian_2, s.guardian_3) > 0) then
      -- a guardian is of the same family, in the file or here already; whose row is refused is in neither, and so on from row to row
      loop
        with pair as (
          select s.line, s.cells, s.family_key, s.born_on, v.col, v.key from lifecycle.staged_clients s
          cross join lateral (values ('guardian_1', s.guardian_1), ('guardian_2', s.guardian_2), ('guardian_3', s.guardian_3)) v(col, key)
          where s.run_id = p_run and v.key is not null
        ), judged as (
          select p.line, p.cells, jsonb_agg(jsonb_build_object('column', f.col, 'why', f.why) order by f.col) as faults
          from pair p cross join lateral (
            select p.col, 'lifecycle.guardian-of-adult' as why where p.born_on + interval '18 years' <= current_date
            union all select p.col, 'lifecycle.no-such-guardian'
              where not exists (select 1 from lifecycle.staged_clients g where g.run_id = p_run and g.person_key = p.key and g.family_key = p.family_key)
              and not exists (select 1 from families.member m where m.area_id = r.area_id
                and m.family_id = coalesce((select k.family_id from lifecycle.family_key k where k.area_id = r.area_id and k.source = r.source and k.family_key = p.family_key), lifecycle.as_id(p.family_key))
                and m.person_id = coalesce((select k.person_id from lifecycle.person_key k where k.area_id = r.area_id and k.source = r.source and k.person_key = p.key), lifecycle.as_id(p.key)))
          ) f group by p.line, p.cells
        ), kept as (
          insert into lifecycle.import_refusal (area_id, run_id, line, faults, cells, created_by)
          select r.area_id, p_run, j.line, j.faults, string_to_array(j.cells, chr(31)), r.created_by from judged j
          returning line
        )
        delete from lifecycle.staged_clients s using kept where s.run_id = p_run and s.line = kept.line;
        get diagnostics more = row_count;
        gone := gone + more;
        exit when more = 0;
      end loop;
      update lifecycle.staged_clients s set pair_line = greatest(s.line, (select max(g.line) from lifecycle.staged_clients g
          where g.run_id = p_run and g.person_key in (s.guardian_1, s.guardian_2, s.guardian_3) and g.family_key = s.family_key))
        where s.run_id = p_run and num_nonnulls(s.guardian_1, s.guardian_2, s.guardian_3) > 0;
    end if;
  elsif r.kind = 'services' then
    with seen as (
      select s.*, row_number() over (partition by app.fold(s.organisation), s.service_code, s.cost_year order by s.line) as nth,
        first_value(row(s.name, s.level, s.work_form, s.legal_basis, s.domains, s.starts_on, s.ends_on)::text) over (partition by app.fold(s.organisation), s.service_code order by s.line) as first_service,
        row(s.name, s.level, s.work_form, s.legal_basis, s.domains, s.starts_on, s.ends_on)::text as this_service,
        max(s.sector) over (partition by app.fold(s.organisation)) as known_sector
      from lifecycle.staged_services s where s.run_id = p_run
    ), judged as (
      select s.line, s.cells, jsonb_agg(jsonb_build_object('column', f.col, 'why', f.why) order by f.col) as faults
      from seen s cross join lateral (
        select 'service_code' as col, 'lifecycle.row-twice' as why where s.nth > 1
        union all select 'service_code', 'lifecycle.service-rows-differ' where s.first_service <> s.this_service
        union all select 'sector', 'lifecycle.sector-missing' where s.known_sector is null and lifecycle.organisation_of(r.area_id, s.organisation) is null
      ) f group by s.line, s.cells
    ), kept as (
      insert into lifecycle.import_refusal (area_id, run_id, line, faults, cells, created_by)
      select r.area_id, p_run, j.line, j.faults, string_to_array(j.cells, chr(31)), r.created_by from judged j
      returning line
    )
    delete from lifecycle.staged_services s using kept where s.run_id = p_run and s.line = kept.line;
    get diagnostics gone = row_count;
  else
    analyze lifecycle.staged_service_use;
    with judged as (
      select s.line, s.cells from (select t.line, t.cells, row_number() over (partition by t.source_key order by t.line) as nth
        from lifecycle.staged_service_use t where t.run_id = p_run) s where s.nth > 1
    ), kept as (
      insert into lifecycle.import_refusal (area_id, run_id, line, faults, cells, created_by)
      select r.area_id, p_run, j.line, '[{"column": "source_key", "why": "lifecycle.row-twice"}]', string_to_array(j.cells, chr(31)), r.created_by from judged j
      returning line
    )
    delete from lifecycle.staged_service_use s using kept where s.run_id = p_run and s.line = kept.line;
    get diagnostics gone = row_count;
  end if;
  update lifecycle.import_run i set refused = i.refused + gone, rows_done = i.rows_done + gone where i.run_id = p_run;
  return gone;
end
$$;

/* Client register, lines p_from to p_to. A family or person already here keeps its unit, phase and name of the family: that work is done here.
   A safety ban is set by a file, never lifted; a guardianship is added or changed by a file, never ended by its silence. */
create or replace function lifecycle.take_in_clients(r lifecycle.import_run, p_from int, p_to int, out added int, out changed int, out unchanged int, out refused int)
language plpgsql set search_path = '' as $$
declare
  run uuid := r.run_id;
  a smallint := r.area_id;
  today date := current_date;
  pair_families uuid[];
  pair_persons uuid[];
begin
  refused := 0;
  -- who they are here, if anybody: by identity code, else by the key of the source
  update lifecycle.staged_clients s set
      person_id = coalesce((select p.person_id from families.person p where p.area_id = a and p.identity_code = s.identity_code order by p.created_at, p.person_id limit 1),
        (select k.person_id from lifecycle.person_key k where k.area_id = a and k.source = r.source and k.person_key = s.person_key),
        (select p.person_id from families.person p where p.area_id = a and p.person_id = lifecycle.as_id(s.person_key))),
      family_id = coalesce((select k.family_id from lifecycle.family_key k where k.area_id = a and k.source = r.source and k.family_key = s.family_key),
        (select f.family_id from families.family f where f.area_id = a and f.family_id = lifecycle.as_id(s.family_key)))
    where s.run_id = run and s.line between p_from and p_to;
  update lifecycle.staged_clients s set outcome = case
      when s.person_id is null or s.family_id is null or m.person_id is null then 2
      when (p.given_name, p.surname, p.identity_code, p.born_on, p.due_on, p.mother_tongue, p.service_language, p.interpreter, p.safety_ban, p.municipality_code)
        is distinct from (s.given_name, s.surname, coalesce(s.identity_code, p.identity_code), coalesce(s.born_on, p.born_on), coalesce(s.due_on, p.due_on),
          coalesce(s.mother_tongue, p.mother_tongue), coalesce(s.service_language, p.service_language), coalesce(s.interpreter, p.interpreter),
          p.safety_ban or coalesce(s.safety_ban, false), coalesce(s.municipality, p.municipality_code))
        or (m.relation, m.home, m.end_date) is distinct from (s.relation, coalesce(s.home, m.home), case when s.left_on is null then m.end_date else greatest(s.left_on, m.start_date) end)
        or exists (select 1 from (values ('phone', s.phone), ('email', s.email), ('address', s.address)) v(kind, value) where v.value is not null
          and not exists (select 1 from families.contact_detail d where d.area_id = a and d.family_id = s.family_id and d.person_id = s.person_id
            and d.kind = v.kind and d.value = v.value and d.end_date is null))
        or exists (select 1 from (values (s.guardian_1, s.guardian_1_authority), (s.guardian_2, s.guardian_2_authority), (s.guardian_3, s.guardian_3_authority)) v(key, authority)
          where v.key is not null and not exists (select 1 from families.guardianship g where g.area_id = a and g.family_id = s.family_id and g.child_id = s.person_id
            and g.guardian_id = lifecycle.guardian_of(r, s.family_key, v.key) and g.authority = v.authority and g.end_date is null))
        then 1
      else 0 end
    from lifecycle.staged_clients t
    left join families.person p on p.area_id = a and p.person_id = t.person_id
    left join lateral (select * from families.member x where x.area_id = a and x.family_id = t.family_id and x.person_id = t.person_id
      order by x.end_date is null desc, x.start_date desc limit 1) m on true
    where t.run_id = run and t.line between p_from and p_to and s.run_id = run and s.line = t.line;
  select count(*) filter (where s.outcome = 2), count(*) filter (where s.outcome = 1), count(*) filter (where s.outcome = 0)
    into added, changed, unchanged from lifecycle.staged_clients s where s.run_id = run and s.line between p_from and p_to;
  if r.dry_run then return; end if;

  with fresh as (
    select distinct on (s.family_key) s.*, gen_random_uuid() as new_id, coalesce(s.opened_on, s.phase_since, today) as since
    from lifecycle.staged_clients s where s.run_id = run and s.line between p_from and p_to and s.family_id is null order by s.family_key, s.line
  ), opened as (
    insert into families.family (area_id, family_id, unit_id, restricted, name, phase, phase_since, held_from, language, interpreter, special_support, multi_agency, opened_on)
    select a, new_id, unit_id, coalesce(restricted, false), coalesce(family_name, surname), coalesce(phase, 'contact'), coalesce(phase_since, since),
      case when phase = 'on_hold' then coalesce(held_from, 'initial_assessment') end, coalesce(service_language, 'fi'), interpreter,
      coalesce(special_support, false), coalesce(multi_agency, false), since from fresh
  ), keyed as (
    insert into lifecycle.family_key (area_id, source, family_key, family_id) select a, r.source, family_key, new_id from fresh
  )
  insert into families.phase_entry (area_id, family_id, unit_id, restricted, entry_id, episode, phase, start_date, reason, created_by)
  select a, new_id, unit_id, coalesce(restricted, false), gen_random_uuid(), 1, coalesce(phase, 'contact'), coalesce(phase_since, since), '', r.created_by from fresh;
  update lifecycle.staged_clients s set family_id = k.family_id from lifecycle.family_key k
    where k.area_id = a and k.source = r.source and k.family_key = s.family_key and s.run_id = run and s.line between p_from and p_to and s.family_id is null;

  with fresh as (
    select distinct on (s.person_key) s.*, gen_random_uuid() as new_id from lifecycle.staged_clients s
    where s.run_id = run and s.line between p_from and p_to and s.person_id is null order by s.person_key, s.line
  ), born as (
    insert into families.person (area_id, person_id, identity_code, given_name, surname, born_on, due_on, mother_tongue, service_language, interpreter, safety_ban, municipality_code, source)
    select a, new_id, identity_code, given_name, surname, born_on, due_on, coalesce(mother_tongue, 'fi'), coalesce(service_language, 'fi'), interpreter,
      coalesce(safety_ban, false), municipality, r.source from fresh
  )
  insert into lifecycle.person_key (area_id, source, person_key, person_id) select a, r.source, person_key, new_id from fresh;
  -- a person found by identity code gets this source's key as well
  insert into lifecycle.person_key (area_id, source, person_key, person_id)
    select distinct on (s.person_key) a, r.source, s.person_key, s.person_id from lifecycle.staged_clients s
    where s.run_id = run and s.line between p_from and p_to and s.person_id is not null on conflict do nothing;
  update lifecycle.staged_clients s set person_id = k.person_id from lifecycle.person_key k
    where k.area_id = a and k.source = r.source and k.person_key = s.person_key and s.run_id = run and s.line between p_from and p_to and s.person_id is null;

  update families.person p set given_name = s.given_name, surname = s.surname, identity_code = coalesce(s.identity_code, p.identity_code),
      born_on = coalesce(s.born_on, p.born_on), due_on = coalesce(s.due_on, p.due_on), mother_tongue = coalesce(s.mother_tongue, p.mother_tongue),
      service_language = coalesce(s.service_language, p.service_language), interpreter = coalesce(s.interpreter, p.interpreter),
      safety_ban = p.safety_ban or coalesce(s.safety_ban, false), municipality_code = coalesce(s.municipality, p.municipality_code)
    from lifecycle.staged_clients s
    where p.area_id = a and p.person_id = s.person_id and s.run_id = run and s.line between p_from and p_to and s.outcome > 0
      and (p.given_name, p.surname, p.identity_code, p.born_on, p.due_on, p.mother_tongue, p.service_language, p.interpreter, p.safety_ban, p.municipality_code)
        is distinct from (s.given_name, s.surname, coalesce(s.identity_code, p.identity_code), coalesce(s.born_on, p.born_on), coalesce(s.due_on, p.due_on),
          coalesce(s.mother_tongue, p.mother_tongue), coalesce(s.service_language, p.service_language), coalesce(s.interpreter, p.interpreter),
          p.safety_ban or coalesce(s.safety_ban, false), coalesce(s.municipality, p.municipality_code));
  -- the key between member and person follows by itself, except where the day of birth was not known
  update families.member m set given_name = p.given_name, surname = p.surname, born_on = p.born_on, safety_ban = p.safety_ban
    from families.person p, lifecycle.staged_clients s
    where s.run_id = run and s.line between p_from and p_to and s.outcome > 0 and p.area_id = a and p.person_id = s.person_id
      and m.area_id = a and m.person_id = p.person_id and m.born_on is null
      and (m.given_name, m.surname, m.born_on, m.safety_ban) is distinct from (p.given_name, p.surname, p.born_on, p.safety_ban);
  update families.member m set relation = s.relation, home = coalesce(s.home, m.home), end_date = case when s.left_on is null then m.end_date else greatest(s.left_on, m.start_date) end
    from lifecycle.staged_clients s
    where s.run_id = run and s.line between p_from and p_to and s.outcome > 0 and m.area_id = a and m.family_id = s.family_id and m.person_id = s.person_id
      and m.start_date = (select x.start_date from families.member x where x.area_id = a and x.family_id = m.family_id and x.person_id = m.person_id
        order by x.end_date is null desc, x.start_date desc limit 1)
      and (m.relation, m.home, m.end_date) is distinct from (s.relation, coalesce(s.home, m.home), case when s.left_on is null then m.end_date else greatest(s.left_on, m.start_date) end);
  insert into families.member (area_id, family_id, unit_id, restricted, person_id, given_name, surname, born_on, safety_ban, relation, home, start_date, end_date)
    select a, f.family_id, f.unit_id, f.restricted, p.person_id, p.given_name, p.surname, p.born_on, p.safety_ban, s.relation, coalesce(s.home, 'here'),
      coalesce(s.joined_on, least(f.opened_on, s.left_on)), s.left_on
    from lifecycle.staged_clients s
    join families.family f on f.area_id = a and f.family_id = s.family_id
    join families.person p on p.area_id = a and p.person_id = s.person_id
    where s.run_id = run and s.line between p_from and p_to and s.outcome = 2
      and not exists (select 1 from families.member m where m.area_id = a and m.family_id = s.family_id and m.person_id = s.person_id);
  insert into families.contact_detail (area_id, family_id, unit_id, restricted, detail_id, person_id, kind, value, protected, start_date)
    select a, f.family_id, f.unit_id, f.restricted, gen_random_uuid(), p.person_id, v.kind, v.value, p.safety_ban, today
    from lifecycle.staged_clients s
    cross join lateral (values ('phone', s.phone), ('email', s.email), ('address', s.address)) v(kind, value)
    join families.family f on f.area_id = a and f.family_id = s.family_id
    join families.person p on p.area_id = a and p.person_id = s.person_id
    where s.run_id = run and s.line between p_from and p_to and s.outcome > 0 and v.value is not null
      and not exists (select 1 from families.contact_detail d where d.area_id = a and d.family_id = f.family_id and d.person_id = p.person_id
        and d.kind = v.kind and d.value = v.value and d.end_date is null);
  -- what stood between the two with another authority ends the day before; what stands already stays as it is
  update families.guardianship g set end_date = greatest(g.start_date, coalesce(p.since, today) - 1)
    from lifecycle.staged_pairs(r, p_from, p_to) p
    where g.area_id = a and g.family_id = p.family_id and g.child_id = p.child_id and g.guardian_id = p.guardian_id and g.end_date is null and g.authority <> p.authority
      and g.start_date <> coalesce(p.since, today);
  with put as (
    insert into families.guardianship (area_id, family_id, unit_id, restricted, child_id, guardian_id, authority, start_date)
    select a, f.family_id, f.unit_id, f.restricted, p.child_id, p.guardian_id, p.authority,
      coalesce(p.since, case when exists (select 1 from families.guardianship g where g.area_id = a and g.family_id = p.family_id and g.child_id = p.child_id
        and g.guardian_id = p.guardian_id) then today end, p.joined_on, f.opened_on)
    from lifecycle.staged_pairs(r, p_from, p_to) p
    join families.family f on f.area_id = a and f.family_id = p.family_id
    where not exists (select 1 from families.guardianship g where g.area_id = a and g.family_id = p.family_id and g.child_id = p.child_id
      and g.guardian_id = p.guardian_id and g.authority = p.authority and g.end_date is null)
    on conflict (area_id, family_id, child_id, guardian_id, start_date) do update set authority = excluded.authority, end_date = null
    returning family_id, child_id, guardian_id
  )
  select array_agg(distinct put.family_id), array_agg(distinct w.id) into pair_families, pair_persons
    from put cross join lateral (values (put.child_id), (put.guardian_id)) w(id);
  update families.family f set safety_ban = true
    where f.area_id = a and not f.safety_ban and f.family_id in (select m.family_id from families.member m
      join lifecycle.staged_clients s on s.run_id = run and s.line between p_from and p_to and m.area_id = a and m.person_id = s.person_id where m.safety_ban);
  if added + changed > 0 or pair_families is not null then
    perform lifecycle.log_taken(r, 'lifecycle.clients-taken-in',
      (select array_agg(distinct w.id) from (select s.family_id as id from lifecycle.staged_clients s where s.run_id = run and s.line between p_from and p_to and s.outcome > 0
        union select unnest(pair_families)) w),
      (select array_agg(distinct w.id) from (select s.person_id as id from lifecycle.staged_clients s where s.run_id = run and s.line between p_from and p_to and s.outcome > 0
        union select unnest(pair_persons)) w),
      jsonb_build_object('added', added, 'changed', changed));
  end if;
end
$$;

/* Service catalogue with unit costs. An organisation that is not known comes with its sector. */
create or replace function lifecycle.take_in_services(r lifecycle.import_run, p_from int, p_to int, out added int, out changed int, out unchanged int, out refused int)
language plpgsql set search_path = '' as $$
declare
  a smallint := r.area_id;
begin
  refused := 0;
  select count(*) filter (where o.outcome = 2), count(*) filter (where o.outcome = 1), count(*) filter (where o.outcome = 0) into added, changed, unchanged
  from (
    select case
      when v.service_id is null or (s.cost_year is not null and c.year is null) then 2
      when (v.name, v.level, v.work_form, v.legal_basis, v.start_date, v.end_date)
        is distinct from (s.name, s.level, coalesce(s.work_form, v.work_form), coalesce(s.legal_basis, v.legal_basis), coalesce(s.starts_on, v.start_date), coalesce(s.ends_on, v.end_date))
        or not lifecycle.same_set(v.domains, coalesce(string_to_array(s.domains, ','), v.domains))
        or (s.cost_year is not null and (c.unit, c.cents, c.source, c.fictitious) is distinct from (s.cost_unit, s.unit_cost, s.cost_source, coalesce(s.fictitious, false))) then 1
      else 0 end as outcome
    from lifecycle.staged_services s
    left join network.service v on v.area_id = a and v.organisation_id = lifecycle.organisation_of(a, s.organisation) and v.code = s.service_code
    left join network.unit_cost c on c.area_id = a and c.service_id = v.service_id and c.year = s.cost_year
    where s.run_id = r.run_id and s.line between p_from and p_to
  ) o;
  if r.dry_run then return; end if;

  insert into organisations.organisation (area_id, organisation_id, name, sector)
    select a, gen_random_uuid(), n.organisation, n.sector from (
      select distinct on (app.fold(s.organisation)) s.organisation, coalesce(s.sector, (select max(t.sector) from lifecycle.staged_services t
        where t.run_id = r.run_id and app.fold(t.organisation) = app.fold(s.organisation))) as sector
      from lifecycle.staged_services s where s.run_id = r.run_id and s.line between p_from and p_to
      order by app.fold(s.organisation), s.line) n
    where lifecycle.organisation_of(a, n.organisation) is null;
  insert into network.service as v (area_id, service_id, organisation_id, code, name, work_form, level, legal_basis, domains, start_date, end_date)
    select distinct on (o.id, s.service_code) a, gen_random_uuid(), o.id, s.service_code, s.name, coalesce(s.work_form, old.work_form, 'other'), s.level,
      coalesce(s.legal_basis, old.legal_basis, ''), coalesce(string_to_array(s.domains, ','), old.domains, '{}'), coalesce(s.starts_on, old.start_date, current_date), coalesce(s.ends_on, old.end_date)
    from lifecycle.staged_services s cross join lateral (select lifecycle.organisation_of(a, s.organisation) as id) o
    left join network.service old on old.area_id = a and old.organisation_id = o.id and old.code = s.service_code
    where s.run_id = r.run_id and s.line between p_from and p_to order by o.id, s.service_code, s.line
    on conflict (area_id, organisation_id, code) do update set name = excluded.name, work_form = excluded.work_form, level = excluded.level,
      legal_basis = excluded.legal_basis, domains = excluded.domains, start_date = excluded.start_date, end_date = excluded.end_date, revision = v.revision + 1
    where (v.name, v.work_form, v.level, v.legal_basis, v.start_date, v.end_date)
      is distinct from (excluded.name, excluded.work_form, excluded.level, excluded.legal_basis, excluded.start_date, excluded.end_date)
      or not lifecycle.same_set(v.domains, excluded.domains);
  insert into network.unit_cost as c (area_id, service_id, year, unit, cents, source, fictitious)
    select a, v.service_id, s.cost_year, s.cost_unit, s.unit_cost, s.cost_source, coalesce(s.fictitious, false)
    from lifecycle.staged_services s
    join network.service v on v.area_id = a and v.organisation_id = lifecycle.organisation_of(a, s.organisation) and v.code = s.service_code
    where s.run_id = r.run_id and s.line between p_from and p_to and s.cost_year is not null
    on conflict (area_id, service_id, year) do update set unit = excluded.unit, cents = excluded.cents, source = excluded.source, fictitious = excluded.fictitious
    where (c.unit, c.cents, c.source, c.fictitious) is distinct from (excluded.unit, excluded.cents, excluded.source, excluded.fictitious);
  if added + changed > 0 then
    perform lifecycle.log_taken(r, 'lifecycle.services-taken-in', '{}', '{}', jsonb_build_object('added', added, 'changed', changed));
  end if;
end
$$;

revoke all on function lifecycle.same_set(text[], text[]), lifecycle.guardian_of(lifecycle.import_run, text, text),
  lifecycle.staged_pairs(lifecycle.import_run, int, int) from public;
