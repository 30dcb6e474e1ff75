-- Handing a family over to another unit or to another county: a proposal that says what goes along and on what basis, accepted or
-- returned. Within the county the family moves; to another county a copy with its provenance goes, and the sender's record closes.

create table families.transfer (
  area_id smallint not null,
  family_id uuid not null,
  unit_id int not null,
  restricted boolean not null default false,
  transfer_id uuid not null,
  direction text not null check (direction in ('out', 'in')),
  from_area_id smallint not null,
  from_unit_id int not null,
  from_name text not null,
  to_area_id smallint not null,
  to_unit_id int not null,
  parts text[] not null check (parts <@ '{contact,needs,plan,wellbeing,notes}'),
  basis text not null check (basis in ('statute', 'consent', 'permit')),
  basis_words text not null check (length(basis_words) between 1 and 1000),
  message text not null default '' check (length(message) <= 2000),
  state text not null default 'proposed' check (state in ('proposed', 'accepted', 'returned', 'withdrawn')),
  proposed_by uuid not null,
  proposed_by_name text not null,
  decided_by_name text,
  decided_at timestamptz,
  return_reason text,
  created_at timestamptz not null default now(),
  primary key (area_id, transfer_id),
  foreign key (area_id, family_id, unit_id, restricted) references families.family (area_id, family_id, unit_id, restricted) on update cascade,
  check ((state = 'proposed') = (decided_at is null)),
  check (state <> 'returned' or length(return_reason) > 0)
);
comment on table families.transfer is 'A family handed over: from where to where, what went along and on what basis, and what was decided. In the receiving county the same row says where the record came from.';
create index transfer_family on families.transfer (area_id, family_id);
create index transfer_waiting on families.transfer (to_area_id, to_unit_id) where state = 'proposed';
create unique index transfer_one_open on families.transfer (area_id, family_id) where state = 'proposed';
call app.protect('families.transfer', 'basic', 'units', null, false, false, false, true);
-- Only a proposal is written by hand, and only of what is on the sender's own list or in the sender's own hands.
drop policy writes_new on families.transfer;
create policy writes_new on families.transfer for insert to rinnalla_app with check (area_id = (select app.area()) and family_id = any((select app.wfams('basic'))::uuid[])
  and direction = 'out' and state = 'proposed' and from_area_id = area_id and from_unit_id = unit_id and not restricted);
create policy proposes on families.transfer for insert to rinnalla_app
  with check (area_id = (select app.area()) and unit_id = any((select app.units())::int[]) and not restricted and direction = 'out' and state = 'proposed'
    and from_area_id = area_id and from_unit_id = unit_id);
-- Deciding is done by the functions below.
revoke update on families.transfer from rinnalla_app;

/* Units of every county that may receive a family: a name and no more. */
create function families.receiving_units() returns table (area_id smallint, area_fi text, area_sv text, area_en text, unit_id int, unit_name text, organisation text)
language sql stable security definer set search_path = '' as $$
  select u.area_id, a.name_fi, a.name_sv, a.name_en, u.unit_id, u.name, o.name
  from organisations.unit u join organisations.area a using (area_id) join organisations.organisation o using (area_id, organisation_id)
  where app.worker() is not null and (u.end_date is null or u.end_date >= current_date)
    and exists (select 1 from organisations.worker_role r where r.area_id = u.area_id and r.unit_id = u.unit_id and r.role in ('coordinator', 'supervisor')
      and r.start_date <= current_date and (r.end_date is null or r.end_date >= current_date))
  order by u.area_id, u.name
$$;

/* What waits for the caller's units, and what the caller's units have sent: the minimum, and after the decision no name any more. */
create function families.transfers_of_mine() returns table (transfer_id uuid, incoming boolean, family_id uuid, family_name text, children int, language text, interpreter text,
  safety_ban boolean, from_name text, to_name text, to_other_county boolean, parts text[], basis text, basis_words text, message text, state text,
  proposed_by text, proposed_at timestamptz, decided_by text, decided_at timestamptz, return_reason text)
language sql stable security definer set search_path = '' as $$
  select t.transfer_id, (t.to_area_id = app.area() and t.to_unit_id = any(app.units())), case when t.state = 'proposed' then t.family_id end,
    case when t.state = 'proposed' then f.name end,
    case when t.state = 'proposed' then (select count(*)::int from families.member m where m.area_id = t.area_id and m.family_id = t.family_id
      and m.relation in ('child', 'sibling', 'unborn') and m.end_date is null) end,
    f.language, f.interpreter, f.safety_ban, t.from_name, u.name || ', ' || a.name_fi, t.from_area_id <> t.to_area_id, t.parts, t.basis, t.basis_words,
    case when t.state = 'proposed' then t.message else '' end, t.state, t.proposed_by_name, t.created_at, t.decided_by_name, t.decided_at, t.return_reason
  from families.transfer t
  join families.family f on f.area_id = t.area_id and f.family_id = t.family_id
  join organisations.unit u on u.area_id = t.to_area_id and u.unit_id = t.to_unit_id
  join organisations.area a on a.area_id = t.to_area_id
  where t.direction = 'out' and t.family_id <> all(app.denied()) and t.created_at > now() - interval '6 months'
    and ((t.to_area_id = app.area() and t.to_unit_id = any(app.units())) or (t.from_area_id = app.area() and t.from_unit_id = any(app.units())))
  order by t.state <> 'proposed', t.created_at desc limit 200
$$;

/* Ends what the sender's workers are to the family, at once; the family's own reach stays. */
create function families.end_senders_reach(p_area smallint, p_family uuid, p_why text) returns void language plpgsql security definer set search_path = '' as $$
begin
  update trust.circle c set valid_to = greatest(c.valid_from, now()), ended_by = app.account()
    where c.area_id = p_area and c.family_id = p_family and (c.valid_to is null or c.valid_to > now()) and c.role not in ('family_adult', 'young_person');
  update families.cover c set ended_on = current_date, end_reason = p_why where c.area_id = p_area and c.family_id = p_family and c.ended_on is null and c.end_date >= current_date;
  update families.assignment x set end_date = greatest(x.start_date, current_date), end_reason = p_why
    where x.area_id = p_area and x.family_id = p_family and x.end_date is null;
end
$$;

/* Returns, withdraws or accepts. Accepting within the county moves the family to the unit; from another county it takes a copy in.
   The whole is one transaction: nothing is half handed over. */
create function families.decide_transfer(p_transfer uuid, p_what text, p_reason text, p_request text) returns text
language plpgsql security definer set search_path = '' as $$
declare
  t families.transfer;
  me text := (select w.given_name || ' ' || w.surname from organisations.worker w where w.area_id = app.area() and w.worker_id = app.worker());
  receives boolean;
  sends boolean;
begin
  select * into t from families.transfer x where x.transfer_id = p_transfer and x.direction = 'out' for update;
  if not found or me is null or t.family_id = any(app.denied()) then return 'not-found'; end if;
  receives := t.to_area_id = app.area() and t.to_unit_id = any(app.units());
  sends := t.from_area_id = app.area() and t.from_unit_id = any(app.units());
  if not receives and not sends then return 'not-found'; end if;
  if t.state <> 'proposed' then return 'decided'; end if;
  if (p_what = 'withdraw' and not sends) or (p_what in ('accept', 'return') and not receives) then return 'not-found'; end if;
  if p_what = 'accept' and not exists (select 1 from organisations.unit u where u.area_id = t.to_area_id and u.unit_id = t.to_unit_id
    and (u.end_date is null or u.end_date >= current_date)) then return 'unit-ended'; end if;
  -- Nobody of the receiving unit could name a worker for a restricted family; and a record that came back once is opened again, not doubled.
  if p_what = 'accept' and exists (select 1 from families.family f where f.area_id = t.area_id and f.family_id = t.family_id and f.restricted) then return 'restricted'; end if;
  if p_what = 'accept' and t.to_area_id <> t.area_id and exists (select 1 from families.family f where f.area_id = t.to_area_id and f.family_id = t.family_id) then
    return 'record-there';
  end if;

  update families.transfer x set state = case p_what when 'accept' then 'accepted' when 'return' then 'returned' else 'withdrawn' end,
    decided_by_name = me, decided_at = now(), return_reason = nullif(p_reason, '') where x.area_id = t.area_id and x.transfer_id = p_transfer;

  if p_what = 'accept' then
    if t.to_area_id = t.area_id then
      perform families.end_senders_reach(t.area_id, t.family_id, 'families.transferred');
      update families.family f set unit_id = t.to_unit_id, revision = f.revision + 1 where f.area_id = t.area_id and f.family_id = t.family_id;
    else
      perform families.copy_to_county(t, me);
      perform families.end_senders_reach(t.area_id, t.family_id, 'families.transferred');
      update families.task k set done_at = now(), outcome = 'families.transferred' where k.area_id = t.area_id and k.family_id = t.family_id and k.done_at is null;
      update families.phase_entry e set end_date = greatest(e.start_date, current_date) where e.area_id = t.area_id and e.family_id = t.family_id and e.end_date is null;
      insert into families.phase_entry (area_id, family_id, unit_id, restricted, entry_id, episode, phase, start_date, reason, created_by)
        select f.area_id, f.family_id, f.unit_id, f.restricted, gen_random_uuid(), f.episode, 'closed', current_date, 'families.transferred', app.account()
        from families.family f where f.area_id = t.area_id and f.family_id = t.family_id;
      -- What stays is kept for its time and is on nobody's list.
      update families.family f set phase = 'closed', phase_since = current_date, restricted = true, revision = f.revision + 1
        where f.area_id = t.area_id and f.family_id = t.family_id;
    end if;
  end if;
  -- The sender's log of the family says who decided, also when it was somebody of another county.
  insert into trust.use_log (area_id, account_id, worker_id, actor, roles, organisation_id, event, kind, basis, family_ids, facts, request_id)
    select t.area_id, case when app.area() = t.area_id then app.account() end, case when app.area() = t.area_id then app.worker() end, me, app.roles(),
      case when app.area() = t.area_id then app.organisation() end, 'families.transfer-decided', 'write', t.basis, array[t.family_id],
      jsonb_build_object('what', p_what, 'toArea', t.to_area_id), left(p_request, 100);
  return 'done';
end
$$;

/* A transferred record in another county: people, membership and guardians always, the chosen parts beside them. Rows keep their ids, so
   that nothing is doubled and everything can be counted; the area makes them another record. Never along: the log, circles, who answered,
   tasks, drafts, service use, costs, and where people met. */
create function families.copy_to_county(t families.transfer, p_by text) returns void language plpgsql security definer set search_path = '' as $$
declare
  a smallint := t.to_area_id;
  b smallint := t.area_id;
  fam uuid := t.family_id;
  u int := t.to_unit_id;
begin
  -- Who organised and produced what came along, in the receiver's register as ended, so that it keeps its name.
  insert into organisations.organisation (area_id, organisation_id, name, sector, start_date, end_date)
    select distinct a, o.organisation_id, o.name, o.sector, o.start_date, greatest(o.start_date, current_date) from organisations.organisation o
    where o.area_id = b and (o.organisation_id = (select x.organisation_id from organisations.unit x where x.area_id = b and x.unit_id = t.from_unit_id)
      or exists (select 1 from plans.course c where c.area_id = b and c.family_id = fam and c.organisation_id = o.organisation_id)
      or exists (select 1 from engagement.meeting k where k.area_id = b and k.family_id = fam and k.organisation_id = o.organisation_id)
      or exists (select 1 from engagement.note n where n.area_id = b and n.family_id = fam and n.organisation_id = o.organisation_id)
      or exists (select 1 from plans.step x where x.area_id = b and x.family_id = fam and x.organisation_id = o.organisation_id)
      or exists (select 1 from engagement.attachment x where x.area_id = b and x.family_id = fam and x.organisation_id = o.organisation_id)
      or exists (select 1 from plans.course c join network.service s using (area_id, service_id) where c.area_id = b and c.family_id = fam and s.organisation_id = o.organisation_id))
    on conflict do nothing;

  insert into families.person (area_id, person_id, identity_code, given_name, surname, born_on, due_on, mother_tongue, service_language, interpreter, safety_ban, municipality_code, source)
    select a, p.person_id, p.identity_code, p.given_name, p.surname, p.born_on, p.due_on, p.mother_tongue, p.service_language, p.interpreter, p.safety_ban,
      null, 'transferred' from families.person p
    where p.area_id = b and p.person_id in (select m.person_id from families.member m where m.area_id = b and m.family_id = fam) on conflict do nothing;
  insert into families.family (area_id, family_id, unit_id, restricted, name, phase, phase_since, episode, language, interpreter, safety_ban, special_support, multi_agency, opened_on)
    select a, f.family_id, u, f.restricted, f.name, 'initial_assessment', current_date, 1, f.language, f.interpreter, f.safety_ban, f.special_support, f.multi_agency, current_date
    from families.family f where f.area_id = b and f.family_id = fam;
  insert into families.phase_entry (area_id, family_id, unit_id, restricted, entry_id, episode, phase, start_date, reason, created_by)
    select a, fam, u, f.restricted, gen_random_uuid(), 1, 'initial_assessment', current_date, 'families.transferred', app.account() from families.family f where f.area_id = b and f.family_id = fam;
  perform families.copy_rows('families.member', b, a, fam, u, '{}');
  perform families.copy_rows('families.guardianship', b, a, fam, u, '{}');
  if 'contact' = any(t.parts) then perform families.copy_rows('families.contact_detail', b, a, fam, u, '{}'); end if;
  if 'needs' = any(t.parts) then
    perform families.copy_rows('assessment.assessment', b, a, fam, u, '{}');
    perform families.copy_rows('assessment.need', b, a, fam, u, '{}');
    perform families.copy_rows('assessment.opinion', b, a, fam, u, '{}');
  end if;
  if 'wellbeing' = any(t.parts) then perform families.copy_rows('measures.answer', b, a, fam, u, '{}'); end if;
  if 'plan' = any(t.parts) then
    -- The catalogue rows its services need, ended: they can be read, not ordered.
    insert into network.service select (jsonb_populate_record(null::network.service, to_jsonb(s) || jsonb_build_object('area_id', a) || '{"end_date": "1900-01-01", "start_date": "1900-01-01"}'::jsonb)).*
      from network.service s where s.area_id = b and s.service_id in (select c.service_id from plans.course c where c.area_id = b and c.family_id = fam)
      and not exists (select 1 from network.service x where x.area_id = a and x.service_id = s.service_id);
    perform families.copy_rows('plans.version', b, a, fam, u, '{}');
    perform families.copy_rows('plans.agreement', b, a, fam, u, '{}');
    perform families.copy_rows('plans.step', b, a, fam, u, '{"decided_in": null}');
    perform families.copy_rows('plans.course', b, a, fam, u, '{}');
  end if;
  if 'notes' = any(t.parts) then
    -- Who works there is nobody in the receiver's register: meetings keep their organisation, not their workers.
    perform families.copy_rows('engagement.meeting', b, a, fam, u, '{"worker_id": null, "invited": [], "invited_organisations": []}'::jsonb
      || case when 'plan' = any(t.parts) then '{}'::jsonb else '{"course_id": null}'::jsonb end);
    perform families.copy_rows('engagement.mark', b, a, fam, u, '{}');
    perform families.copy_rows('engagement.presence', b, a, fam, u, '{}', $only$r.kind <> 'worker'$only$);
    perform families.copy_rows('engagement.minutes', b, a, fam, u, '{}');
    if 'plan' = any(t.parts) then perform families.copy_rows('engagement.decision', b, a, fam, u, '{}'); end if;
    perform families.copy_rows('engagement.note', b, a, fam, u, '{}');
    perform families.copy_rows('engagement.attachment', b, a, fam, u, '{}',
      case when 'plan' = any(t.parts) then 'true' else 'r.version_id is null' end);
  end if;
  insert into families.transfer select (jsonb_populate_record(null::families.transfer, to_jsonb(x) || jsonb_build_object('area_id', a, 'unit_id', u, 'direction', 'in'))).*
    from families.transfer x where x.area_id = b and x.transfer_id = t.transfer_id;
end
$$;

/* One table of one family from county to county, row by row with the same keys. */
create function families.copy_rows(p_table regclass, p_from smallint, p_to smallint, p_family uuid, p_unit int, p_changes jsonb, p_only text default 'true') returns bigint
language plpgsql security definer set search_path = '' as $$
declare
  n bigint;
  cols text := (select string_agg(quote_ident(attname), ', ') from pg_catalog.pg_attribute where attrelid = p_table and attnum > 0 and not attisdropped and attgenerated = '');
begin
  execute format('insert into %s (%s) select %s from (select (jsonb_populate_record(null::%s, to_jsonb(r) || $1)).* from %s r where r.area_id = $2 and r.family_id = $3 and (%s)) as c',
    p_table, cols, cols, p_table, p_table, p_only) using jsonb_build_object('area_id', p_to, 'unit_id', p_unit) || p_changes, p_from, p_family;
  get diagnostics n = row_count;
  return n;
end
$$;

do $$
declare f record;
begin
  for f in select p.oid::regprocedure as name, p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = 'families' and p.proname in ('receiving_units', 'transfers_of_mine', 'end_senders_reach', 'decide_transfer', 'copy_to_county', 'copy_rows') loop
    execute format('revoke all on function %s from public', f.name);
    -- The inner ones are for these functions alone.
    if f.proname in ('receiving_units', 'transfers_of_mine', 'decide_transfer') then
      execute format('grant execute on function %s to rinnalla_app', f.name);
    end if;
  end loop;
end
$$;
