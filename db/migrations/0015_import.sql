-- Registers taken in from files: runs with progress, refused rows kept until dismissed, keys of the sources, and the
-- functions that write. An administrator takes in what the file holds and reads nothing of what is already here.

create table lifecycle.import_run (
  area_id smallint not null references organisations.area,
  run_id uuid not null,
  kind text not null check (kind in ('clients', 'services', 'service_use')),
  source text not null check (length(source) between 1 and 60),
  file_name text not null default '',
  dry_run boolean not null,
  unit_id int,
  state text not null default 'waiting' check (state in ('waiting', 'reading', 'taking', 'done', 'failed', 'interrupted')),
  why text,
  facts jsonb not null default '{}',
  header text[] not null default '{}',
  rows_read int not null default 0,
  rows_done int not null default 0,
  added int not null default 0,
  changed int not null default 0,
  unchanged int not null default 0,
  refused int not null default 0,
  created_by uuid,
  created_by_name text not null default '',
  created_at timestamptz not null default now(),
  finished_at timestamptz,
  dismissed_at timestamptz,
  primary key (area_id, run_id),
  foreign key (area_id, unit_id) references organisations.unit
);
comment on table lifecycle.import_run is 'One taking-in of a file: how far it is and what came of it. Survives restarts.';
create index import_run_unit on lifecycle.import_run (area_id, unit_id);
create unique index import_run_one_at_a_time on lifecycle.import_run (area_id) where state in ('waiting', 'reading', 'taking');

create table lifecycle.import_refusal (
  area_id smallint not null,
  run_id uuid not null,
  line int not null,
  faults jsonb not null,
  cells text[] not null,
  created_by uuid,
  created_at timestamptz not null default now(),
  primary key (area_id, run_id, line),
  foreign key (area_id, run_id) references lifecycle.import_run on delete cascade
);
comment on table lifecycle.import_refusal is 'A row that was not taken in: its cells as they were and why, until the one who brought it dismisses it.';

create table lifecycle.family_key (
  area_id smallint not null,
  source text not null,
  family_key text not null,
  family_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (area_id, source, family_key),
  foreign key (area_id, family_id) references families.family (area_id, family_id)
);
comment on table lifecycle.family_key is 'By what key a source register knows a family. Not readable by the application role.';
create index family_key_family on lifecycle.family_key (area_id, family_id);

create table lifecycle.person_key (
  area_id smallint not null,
  source text not null,
  person_key text not null,
  person_id uuid not null,
  created_at timestamptz not null default now(),
  primary key (area_id, source, person_key),
  foreign key (area_id, person_id) references families.person (area_id, person_id)
);
comment on table lifecycle.person_key is 'By what key a source register knows a person. Not readable by the application role.';
create index person_key_person on lifecycle.person_key (area_id, person_id);

-- Rows of a file on their way in. Not logged by the server: after a crash the run is marked interrupted and the file is given again.
-- The application role may only add rows (COPY); reading and working on them is for the functions below.
create unlogged table lifecycle.staged_clients (
  run_id uuid not null, line int not null, cells text not null,
  family_key text not null, person_key text not null, identity_code text, born_on date, due_on date, given_name text not null, surname text not null,
  relation text not null, home text, mother_tongue text, service_language text, interpreter text, safety_ban boolean, municipality text, unit text,
  phase text, phase_since date, held_from text, opened_on date, family_name text, special_support boolean, multi_agency boolean, restricted boolean,
  joined_on date, left_on date, phone text, email text, address text,
  unit_id int, person_id uuid, family_id uuid, outcome smallint not null default 0,
  primary key (run_id, line)
);
comment on table lifecycle.staged_clients is 'Rows of a client register on their way in.';
create unlogged table lifecycle.staged_services (
  run_id uuid not null, line int not null, cells text not null,
  organisation text not null, sector text, service_code text not null, name text not null, work_form text, level text not null, legal_basis text,
  starts_on date, ends_on date, cost_year int, cost_unit text, unit_cost bigint, cost_source text, fictitious boolean,
  primary key (run_id, line)
);
comment on table lifecycle.staged_services is 'Rows of a service catalogue on their way in.';
create unlogged table lifecycle.staged_service_use (
  run_id uuid not null, line int not null, cells text not null,
  source_key text not null, person_key text, identity_code text, service_code text not null, organisation text not null,
  starts_on date not null, ends_on date, quantity numeric(12, 2) not null, unit text not null,
  primary key (run_id, line)
);
comment on table lifecycle.staged_service_use is 'Rows of a service-use extract on their way in.';
grant insert on lifecycle.staged_clients, lifecycle.staged_services, lifecycle.staged_service_use to rinnalla_app;

do $$
declare tab text;
begin
  foreach tab in array '{import_run,import_refusal,family_key,person_key}'::text[] loop
    execute format('alter table lifecycle.%I enable row level security', tab);
    execute format('alter table lifecycle.%I force row level security', tab);
    execute format('create policy owner_works on lifecycle.%I to rinnalla_owner using (true) with check (true)', tab);
  end loop;
end
$$;
create policy administered on lifecycle.import_run for select to rinnalla_app
  using (area_id = (select app.area()) and 'administrator' = any((select app.roles())::text[]));
create policy begins on lifecycle.import_run for insert to rinnalla_app with check (area_id = (select app.area())
  and 'administrator' = any((select app.roles())::text[]) and created_by = (select app.account()) and state = 'waiting');
create policy goes_on on lifecycle.import_run for update to rinnalla_app using (area_id = (select app.area())
  and 'administrator' = any((select app.roles())::text[]) and created_by = (select app.account()));
grant select, insert on lifecycle.import_run to rinnalla_app;
grant update (state, why, facts, header, file_name, rows_read, finished_at, dismissed_at) on lifecycle.import_run to rinnalla_app;
create policy brought_by_me on lifecycle.import_refusal to rinnalla_app using (area_id = (select app.area()) and created_by = (select app.account())
  and 'administrator' = any((select app.roles())::text[]));
grant select, insert, delete on lifecycle.import_refusal to rinnalla_app;

/* The run, when the caller may work on it: the administrator who began it, or the owner on the command line. */
create function lifecycle.run_in_hand(p_run uuid) returns lifecycle.import_run language plpgsql security definer set search_path = '' as $$
declare r lifecycle.import_run;
begin
  select * into r from lifecycle.import_run i where i.run_id = p_run and (session_user = 'rinnalla_owner'
    or (i.area_id = app.area() and i.created_by = app.account() and 'administrator' = any(app.roles()))) for update;
  if not found then raise exception 'no such run in hand' using errcode = '42501'; end if;
  return r;
end
$$;

/* Runs whose worker is gone become interrupted: a worker holds the run's advisory lock for as long as it lives. */
create function lifecycle.settle_runs() returns int language plpgsql security definer set search_path = '' as $$
declare
  r record;
  settled int := 0;
begin
  if not (session_user = 'rinnalla_owner' or 'administrator' = any(app.roles())) then return 0; end if;
  for r in select i.area_id, i.run_id, i.kind from lifecycle.import_run i
      where i.state in ('reading', 'taking') or (i.state = 'waiting' and i.created_at < now() - interval '1 minute') loop
    if pg_try_advisory_xact_lock(hashtextextended('import ' || r.run_id::text, 0)) then
      update lifecycle.import_run i set state = 'interrupted', finished_at = now()
        where i.area_id = r.area_id and i.run_id = r.run_id and i.state in ('waiting', 'reading', 'taking');
      execute format('delete from lifecycle.staged_%s where run_id = $1', r.kind) using r.run_id;
      settled := settled + 1;
    end if;
  end loop;
  return settled;
end
$$;

/* A key that is an id given by us: so an export can be taken in again. */
create function lifecycle.as_id(p_key text) returns uuid language sql immutable parallel safe set search_path = '' as $$
  select case when p_key ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' then p_key::uuid end
$$;

create function lifecycle.organisation_of(p_area smallint, p_words text) returns uuid language sql stable set search_path = '' as $$
  select o.organisation_id from organisations.organisation o
  where o.area_id = p_area and (o.business_id = p_words or app.fold(o.name) = app.fold(p_words))
  order by (o.end_date is null) desc, o.created_at, o.organisation_id limit 1
$$;

/* Writes what was taken in to the use log: who, which families and persons. */
create function lifecycle.log_taken(r lifecycle.import_run, p_event text, p_families uuid[], p_persons uuid[], p_facts jsonb) returns void
language sql set search_path = '' as $$
  insert into trust.use_log (area_id, account_id, worker_id, actor, roles, event, kind, basis, family_ids, person_ids, facts, request_id)
  values (r.area_id, r.created_by, app.worker(), r.created_by_name, app.roles(), p_event, 'write', 'register-import', p_families, p_persons, p_facts, r.run_id::text)
$$;

/* What can only be judged with the whole file in view: rows twice, rows that contradict each other, names that nothing here answers to.
   Refused rows leave the stage. Returns how many. */
create function lifecycle.sift(p_run uuid) returns int language plpgsql security definer set search_path = '' as $$
declare
  r lifecycle.import_run := lifecycle.run_in_hand(p_run);
  gone int := 0;
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
  elsif r.kind = 'services' then
    with seen as (
      select s.*, row_number() over (partition by app.fold(s.organisation), s.service_code, s.cost_year order by s.line) as nth,
        first_value(row(s.name, s.level, s.work_form, s.legal_basis, s.starts_on, s.ends_on)::text) over (partition by app.fold(s.organisation), s.service_code order by s.line) as first_service,
        row(s.name, s.level, s.work_form, s.legal_basis, s.starts_on, s.ends_on)::text as this_service,
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
   A safety ban is set by a file, never lifted. */
create function lifecycle.take_in_clients(r lifecycle.import_run, p_from int, p_to int, out added int, out changed int, out unchanged int, out refused int)
language plpgsql set search_path = '' as $$
declare
  run uuid := r.run_id;
  a smallint := r.area_id;
  today date := current_date;
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
  update families.family f set safety_ban = true
    where f.area_id = a and not f.safety_ban and f.family_id in (select m.family_id from families.member m
      join lifecycle.staged_clients s on s.run_id = run and s.line between p_from and p_to and m.area_id = a and m.person_id = s.person_id where m.safety_ban);
  if added + changed > 0 then
    perform lifecycle.log_taken(r, 'lifecycle.clients-taken-in',
      (select array_agg(distinct s.family_id) from lifecycle.staged_clients s where s.run_id = run and s.line between p_from and p_to and s.outcome > 0),
      (select array_agg(distinct s.person_id) from lifecycle.staged_clients s where s.run_id = run and s.line between p_from and p_to and s.outcome > 0),
      jsonb_build_object('added', added, 'changed', changed));
  end if;
end
$$;

/* Service catalogue with unit costs. An organisation that is not known comes with its sector. */
create function lifecycle.take_in_services(r lifecycle.import_run, p_from int, p_to int, out added int, out changed int, out unchanged int, out refused int)
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
  insert into network.service as v (area_id, service_id, organisation_id, code, name, work_form, level, legal_basis, start_date, end_date)
    select distinct on (o.id, s.service_code) a, gen_random_uuid(), o.id, s.service_code, s.name, coalesce(s.work_form, old.work_form, 'other'), s.level,
      coalesce(s.legal_basis, old.legal_basis, ''), coalesce(s.starts_on, old.start_date, current_date), coalesce(s.ends_on, old.end_date)
    from lifecycle.staged_services s cross join lateral (select lifecycle.organisation_of(a, s.organisation) as id) o
    left join network.service old on old.area_id = a and old.organisation_id = o.id and old.code = s.service_code
    where s.run_id = r.run_id and s.line between p_from and p_to order by o.id, s.service_code, s.line
    on conflict (area_id, organisation_id, code) do update set name = excluded.name, work_form = excluded.work_form, level = excluded.level,
      legal_basis = excluded.legal_basis, start_date = excluded.start_date, end_date = excluded.end_date, revision = v.revision + 1
    where (v.name, v.work_form, v.level, v.legal_basis, v.start_date, v.end_date)
      is distinct from (excluded.name, excluded.work_form, excluded.level, excluded.legal_basis, excluded.start_date, excluded.end_date);
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

/* Service use: the person by identity code, else by the key of the source; the family the person belonged to on the first day. */
create function lifecycle.take_in_service_use(r lifecycle.import_run, p_from int, p_to int, out added int, out changed int, out unchanged int, out refused int)
language plpgsql set search_path = '' as $$
declare
  a smallint := r.area_id;
  family_list uuid[];
  person_list uuid[];
begin
  -- looked up row by row through indexes, so that no guess about the size of a batch can turn it into a comparison of all with all
  with line as materialized (
    select s.*, lifecycle.as_id(s.person_key) as key_as_id,
      case when s.identity_code is not null then (select x.person_id from families.person x where x.area_id = a and x.identity_code = s.identity_code
        order by x.created_at, x.person_id limit 1) end as by_code,
      (select k.person_id from lifecycle.person_key k where k.area_id = a and k.source = r.source and k.person_key = s.person_key) as by_key
    from lifecycle.staged_service_use s where s.run_id = r.run_id and s.line between p_from and p_to
  ), place as materialized (
    select w.organisation, w.service_code, o.id as organisation_id, v.service_id
    from (select distinct l.organisation, l.service_code from line l) w
    cross join lateral (select lifecycle.organisation_of(a, w.organisation) as id) o
    left join network.service v on v.area_id = a and v.organisation_id = o.id and v.code = w.service_code
  ), known as materialized (
    select l.*, coalesce(l.by_code, l.by_key,
      case when l.key_as_id is not null then (select x.person_id from families.person x where x.area_id = a and x.person_id = l.key_as_id) end) as person_id
    from line l
  ), found as materialized (
    select l.*, place.organisation_id, place.service_id, m.family_id, m.unit_id, m.restricted, old.use_id,
      old.use_id is not null and (old.person_id, old.service_id, old.organisation_id, old.start_date, old.end_date, old.quantity, old.unit)
        is distinct from (l.person_id, place.service_id, place.organisation_id, l.starts_on, l.ends_on, l.quantity, l.unit) as differs,
      case
        when l.person_id is null then jsonb_build_object('column', case when l.identity_code is null then 'person_key' else 'identity_code' end, 'why', 'lifecycle.no-such-person')
        when l.by_code <> l.by_key then '{"column": "identity_code", "why": "lifecycle.key-and-code-disagree"}'::jsonb
        when m.family_id is null then '{"column": "person_key", "why": "lifecycle.person-in-no-family"}'::jsonb
        when place.organisation_id is null then '{"column": "organisation", "why": "lifecycle.no-such-organisation"}'::jsonb
        when place.service_id is null then '{"column": "service_code", "why": "lifecycle.no-such-service"}'::jsonb
      end as fault
    from known l
    join place on place.organisation = l.organisation and place.service_code = l.service_code
    left join lateral (select x.family_id, x.unit_id, x.restricted from families.member x where x.area_id = a and x.person_id = l.person_id
      order by (x.start_date <= l.starts_on and (x.end_date is null or x.end_date >= l.starts_on)) desc, x.end_date is null desc, x.start_date desc, x.family_id limit 1) m on true
    left join lateral (select * from lifecycle.service_use u where u.area_id = a and u.source = r.source and u.source_key = l.source_key limit 1) old on true
  ), kept as (
    insert into lifecycle.import_refusal (area_id, run_id, line, faults, cells, created_by)
    select a, r.run_id, f.line, jsonb_build_array(f.fault), string_to_array(f.cells, chr(31)), r.created_by from found f where f.fault is not null
  ), fresh as (
    insert into lifecycle.service_use (area_id, family_id, unit_id, restricted, use_id, person_id, service_id, organisation_id, start_date, end_date, quantity, unit, source, source_key)
    select a, f.family_id, f.unit_id, f.restricted, gen_random_uuid(), f.person_id, f.service_id, f.organisation_id, f.starts_on, f.ends_on, f.quantity, f.unit, r.source, f.source_key
    from found f where f.fault is null and f.use_id is null and not r.dry_run
  ), mended as (
    update lifecycle.service_use u set family_id = f.family_id, unit_id = f.unit_id, restricted = f.restricted, person_id = f.person_id, service_id = f.service_id,
      organisation_id = f.organisation_id, start_date = f.starts_on, end_date = f.ends_on, quantity = f.quantity, unit = f.unit
    from found f where u.area_id = a and u.use_id = f.use_id and f.fault is null and f.differs and not r.dry_run
  )
  select count(*) filter (where f.fault is null and f.use_id is null), count(*) filter (where f.fault is null and f.differs),
      count(*) filter (where f.fault is null and f.use_id is not null and not f.differs), count(*) filter (where f.fault is not null),
      array_agg(distinct f.family_id) filter (where f.fault is null and (f.use_id is null or f.differs)),
      array_agg(distinct f.person_id) filter (where f.fault is null and (f.use_id is null or f.differs))
    into added, changed, unchanged, refused, family_list, person_list from found f;
  if added + changed > 0 and not r.dry_run then
    perform lifecycle.log_taken(r, 'lifecycle.service-use-taken-in', family_list, person_list, jsonb_build_object('added', added, 'changed', changed));
  end if;
end
$$;

/* One batch of lines, counted into the run. */
create function lifecycle.take_in(p_run uuid, p_from int, p_to int) returns void language plpgsql security definer set search_path = '' as $$
declare
  r lifecycle.import_run := lifecycle.run_in_hand(p_run);
  n record;
begin
  if r.state <> 'taking' then raise exception 'the run is not being taken in' using errcode = '42501'; end if;
  if r.kind = 'clients' then n := lifecycle.take_in_clients(r, p_from, p_to);
  elsif r.kind = 'services' then n := lifecycle.take_in_services(r, p_from, p_to);
  else n := lifecycle.take_in_service_use(r, p_from, p_to);
  end if;
  update lifecycle.import_run i set added = i.added + n.added, changed = i.changed + n.changed, unchanged = i.unchanged + n.unchanged,
    refused = i.refused + n.refused, rows_done = i.rows_done + n.added + n.changed + n.unchanged + n.refused where i.run_id = p_run;
end
$$;

/* Fresh statistics while much comes in: plans made for empty tables are thrown away, those of foreign keys among them. */
create function lifecycle.refresh_statistics(p_run uuid) returns void language plpgsql security definer set search_path = '' as $$
declare r lifecycle.import_run := lifecycle.run_in_hand(p_run);
begin
  if r.kind = 'clients' then
    analyze families.person, families.family, families.member, families.contact_detail, families.phase_entry, lifecycle.family_key, lifecycle.person_key;
  elsif r.kind = 'service_use' then
    analyze lifecycle.service_use;
  end if;
end
$$;

/* Rows refused while the file was read: already kept, here counted. */
create function lifecycle.count_refused(p_run uuid, p_count int) returns void language plpgsql security definer set search_path = '' as $$
begin
  perform lifecycle.run_in_hand(p_run);
  update lifecycle.import_run i set refused = i.refused + p_count, rows_done = i.rows_done + p_count where i.run_id = p_run;
end
$$;

create function lifecycle.next_line(p_run uuid, p_after int, p_size int) returns int language plpgsql security definer set search_path = '' as $$
declare
  r lifecycle.import_run := lifecycle.run_in_hand(p_run);
  upto int;
begin
  execute format('select max(t.line) from (select s.line from lifecycle.staged_%s s where s.run_id = $1 and s.line > $2 order by s.line limit $3) t', r.kind)
    into upto using p_run, p_after, p_size;
  return upto;
end
$$;

create function lifecycle.clear_stage(p_run uuid) returns void language plpgsql security definer set search_path = '' as $$
declare r lifecycle.import_run := lifecycle.run_in_hand(p_run);
begin
  execute format('delete from lifecycle.staged_%s where run_id = $1', r.kind) using p_run;
end
$$;

do $$
declare f record;
begin
  for f in select p.oid::regprocedure as name, p.prosecdef from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'lifecycle' and p.prokind = 'f' loop
    execute format('revoke all on function %s from public', f.name);
    -- only what checks the caller itself is open
    if f.prosecdef and f.name::text not like 'lifecycle.run_in_hand(%' then execute format('grant execute on function %s to rinnalla_app', f.name); end if;
  end loop;
end
$$;
