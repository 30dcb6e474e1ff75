-- Handing over what was left out: a restricted family goes to one named worker and is seen by nobody else, and a family or person that already
-- has a record in the receiving county gets a record of its own beside it; the receiver decides whether the two are read together.

alter table families.transfer add column to_worker_id uuid;
alter table families.transfer add column to_worker_name text;
alter table families.transfer add column said_otherwise jsonb not null default '[]' check (jsonb_typeof(said_otherwise) = 'array');
comment on column families.transfer.to_worker_id is 'The one worker of the receiving unit whom a restricted family is proposed to; the unit does not see it.';
comment on column families.transfer.said_otherwise is 'How the sender wrote persons whom the receiver already knew by another name or day: nothing of the receiver was overwritten.';
drop policy writes_new on families.transfer;
create policy writes_new on families.transfer for insert to rinnalla_app with check (area_id = (select app.area()) and family_id = any((select app.wfams('basic'))::uuid[])
  and direction = 'out' and state = 'proposed' and from_area_id = area_id and from_unit_id = unit_id and (not restricted or to_worker_id is not null));

/* Who of a receiving unit may answer for a family: names and no more, of workers with a living account. */
create function families.receiving_workers(p_area smallint, p_unit int) returns table (worker_id uuid, name text, title text, role text)
language sql stable security definer set search_path = '' as $$
  select distinct on (w.worker_id) w.worker_id, w.given_name || ' ' || w.surname, w.title, r.role
  from organisations.worker_role r join organisations.worker w on w.area_id = r.area_id and w.worker_id = r.worker_id
  where app.worker() is not null and r.area_id = p_area and r.unit_id = p_unit and r.role in ('family_partner', 'social_worker')
    and r.start_date <= current_date and (r.end_date is null or r.end_date >= current_date)
    and w.start_date <= current_date and (w.end_date is null or w.end_date >= current_date)
    and exists (select 1 from trust.account k where k.area_id = w.area_id and k.worker_id = w.worker_id and k.disabled_at is null)
  order by w.worker_id, r.role
$$;

/* Whether the receiving county already knows somebody of the family: the family itself from before, or persons by their key or identity code.
   Only what is told of is counted: not a restricted family of somebody else's, not an own relative's. */
create function families.known_there(t families.transfer) returns text language sql stable security definer set search_path = '' as $$
  select case when exists (select 1 from families.family f where f.area_id = t.to_area_id and f.family_id = t.family_id) then 'family'
    when exists (select 1 from families.member m join families.person p on p.area_id = m.area_id and p.person_id = m.person_id
      join families.person q on q.area_id = t.to_area_id and (q.person_id = p.person_id or q.identity_code = p.identity_code)
      join families.member n on n.area_id = q.area_id and n.person_id = q.person_id join families.family g on g.area_id = n.area_id and g.family_id = n.family_id
      where m.area_id = t.area_id and m.family_id = t.family_id and not g.restricted and g.family_id <> all(app.denied())) then 'persons' end
  where t.to_area_id <> t.area_id
$$;

drop function families.transfers_of_mine();
/* What waits for the caller's units or for the caller by name, and what they have sent: the minimum, and after the decision no name any more.
   A restricted family is nobody's but the one's it is proposed to and those's who answer for it, and its name is not said before it is taken. */
create function families.transfers_of_mine() returns table (transfer_id uuid, incoming boolean, family_id uuid, family_name text, children int, language text, interpreter text,
  safety_ban boolean, from_name text, to_name text, to_other_county boolean, parts text[], basis text, basis_words text, message text, state text,
  proposed_by text, proposed_at timestamptz, decided_by text, decided_at timestamptz, return_reason text, by_name boolean, known text)
language sql stable security definer set search_path = '' as $$
  select t.transfer_id, w.comes, case when t.state = 'proposed' and (t.to_worker_id is null or not w.comes) then t.family_id end,
    case when t.state = 'proposed' and (t.to_worker_id is null or not w.comes) then f.name end,
    case when t.state = 'proposed' then (select count(*)::int from families.member m where m.area_id = t.area_id and m.family_id = t.family_id
      and m.relation in ('child', 'sibling', 'unborn') and m.end_date is null) end,
    f.language, f.interpreter, f.safety_ban, t.from_name, coalesce(t.to_worker_name || ', ', '') || u.name || ', ' || a.name_fi, t.from_area_id <> t.to_area_id, t.parts,
    t.basis, t.basis_words, case when t.state = 'proposed' then t.message else '' end, t.state, t.proposed_by_name, t.created_at, t.decided_by_name, t.decided_at,
    t.return_reason, t.to_worker_id is not null, case when w.comes and t.state = 'proposed' then families.known_there(t) end
  from families.transfer t
  join families.family f on f.area_id = t.area_id and f.family_id = t.family_id
  join organisations.unit u on u.area_id = t.to_area_id and u.unit_id = t.to_unit_id
  join organisations.area a on a.area_id = t.to_area_id
  cross join lateral (select
    coalesce(t.to_area_id = app.area() and (case when t.to_worker_id is null then t.to_unit_id = any(app.units()) else t.to_worker_id = app.worker() end), false) as comes,
    coalesce(t.from_area_id = app.area() and (case when t.to_worker_id is null then t.from_unit_id = any(app.units()) and (not f.restricted or t.state <> 'proposed')
      else t.proposed_by = app.account() or t.family_id = any(app.wfams('basic')) end), false) as goes) w
  where t.direction = 'out' and t.family_id <> all(app.denied()) and t.created_at > now() - interval '6 months' and (w.comes or w.goes)
  order by t.state <> 'proposed', t.created_at desc limit 200
$$;

/* Ids in a document put in the place of others, by a list of both. */
create function families.renamed(p jsonb, p_map jsonb) returns jsonb language plpgsql immutable set search_path = '' as $$
begin
  return case jsonb_typeof(p)
    when 'string' then coalesce(p_map -> (p #>> '{}'), p)
    when 'array' then coalesce((select jsonb_agg(families.renamed(x.value, p_map) order by x.ordinality) from jsonb_array_elements(p) with ordinality x), '[]')
    when 'object' then coalesce((select jsonb_object_agg(coalesce(p_map ->> x.key, x.key), families.renamed(x.value, p_map)) from jsonb_each(p) x), '{}')
    else p end;
end
$$;

drop function families.copy_rows(regclass, smallint, smallint, uuid, int, jsonb, text);
/* One table of one family from county to county, row by row with the same keys; where the county has had them before, with keys of their own. */
create function families.copy_rows(p_table regclass, p_from smallint, p_to smallint, p_family uuid, p_unit int, p_map jsonb, p_changes jsonb, p_only text default 'true') returns bigint
language plpgsql security definer set search_path = '' as $$
declare
  n bigint;
  cols text := (select string_agg(quote_ident(attname), ', ') from pg_catalog.pg_attribute where attrelid = p_table and attnum > 0 and not attisdropped and attgenerated = '');
begin
  execute format('insert into %s (%s) select %s from (select (jsonb_populate_record(null::%s, case when $4 = ''{}'' then to_jsonb(r) else families.renamed(to_jsonb(r), $4) end || $1)).* from %s r where r.area_id = $2 and r.family_id = $3 and (%s)) as c',
    p_table, cols, cols, p_table, p_table, p_only) using jsonb_build_object('area_id', p_to, 'unit_id', p_unit) || p_changes, p_from, p_family, p_map;
  get diagnostics n = row_count;
  return n;
end
$$;

/* The keys of what goes along, each with a key of its own in a county that has had some of it before; nothing where it has not. */
create function families.keys_of_copy(t families.transfer) returns jsonb language plpgsql security definer set search_path = '' as $$
declare
  m jsonb := '{}';
  more jsonb;
  tab text;
  key text;
begin
  if not exists (select 1 from families.person p join families.member x on x.area_id = t.area_id and x.family_id = t.family_id and x.person_id = p.person_id
    where p.area_id = t.to_area_id) then return m; end if;
  if exists (select 1 from families.family f where f.area_id = t.to_area_id and f.family_id = t.family_id) then
    m := jsonb_build_object(t.family_id, gen_random_uuid());
  end if;
  for tab, key in values ('families.contact_detail', 'detail_id'), ('assessment.assessment', 'assessment_id'), ('assessment.need', 'need_id'), ('assessment.opinion', 'opinion_id'),
    ('measures.answer', 'answer_id'), ('plans.version', 'version_id'), ('plans.step', 'step_id'), ('plans.course', 'course_id'), ('engagement.meeting', 'meeting_id'),
    ('engagement.mark', 'mark_id'), ('engagement.presence', 'presence_id'), ('engagement.decision', 'decision_id'), ('engagement.note', 'note_id'), ('engagement.attachment', 'attachment_id')
  loop
    execute format('select coalesce(jsonb_object_agg(r.%I, gen_random_uuid()), ''{}'') from %s r where r.area_id = $1 and r.family_id = $2', key, tab) into more using t.area_id, t.family_id;
    m := m || more;
  end loop;
  return m;
end
$$;

drop function families.copy_to_county(families.transfer, text);
/* A transferred record in another county: people, membership and guardians always, the chosen parts beside them. Rows keep their ids, so
   that nothing is doubled and everything can be counted; the area makes them another record. A county that has had the family or somebody of it
   before gets the rows under keys of their own, beside what it has: its own person stays as it knows the person, but for a safety ban, which
   holds as soon as either says so. Never along: the log, circles, who answered, tasks, drafts, service use, costs, and where people met.
   Returns the family's id in the receiving county. */
create function families.copy_to_county(t families.transfer) returns uuid language plpgsql security definer set search_path = '' as $$
declare
  a smallint := t.to_area_id;
  b smallint := t.area_id;
  fam uuid := t.family_id;
  u int := t.to_unit_id;
  m jsonb := families.keys_of_copy(t);
  there uuid := coalesce((m ->> t.family_id::text)::uuid, t.family_id);
  otherwise jsonb;
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

  select coalesce(jsonb_agg(jsonb_build_object('personId', p.person_id, 'givenName', p.given_name, 'surname', p.surname, 'bornOn', p.born_on) order by p.born_on), '[]') into otherwise
    from families.person p join families.person q on q.area_id = a and q.person_id = p.person_id
    where p.area_id = b and p.person_id in (select x.person_id from families.member x where x.area_id = b and x.family_id = fam)
      and (p.given_name, p.surname, p.born_on) is distinct from (q.given_name, q.surname, q.born_on);
  insert into families.person (area_id, person_id, identity_code, given_name, surname, born_on, due_on, mother_tongue, service_language, interpreter, safety_ban, municipality_code, source)
    select a, p.person_id, p.identity_code, p.given_name, p.surname, p.born_on, p.due_on, p.mother_tongue, p.service_language, p.interpreter, p.safety_ban,
      null, 'transferred' from families.person p
    where p.area_id = b and p.person_id in (select x.person_id from families.member x where x.area_id = b and x.family_id = fam) on conflict do nothing;
  update families.person q set safety_ban = true from families.person p where p.area_id = b and p.person_id = q.person_id and p.safety_ban
    and q.area_id = a and not q.safety_ban and q.person_id in (select x.person_id from families.member x where x.area_id = b and x.family_id = fam);
  update families.family f set safety_ban = true where f.area_id = a and not f.safety_ban
    and exists (select 1 from families.member x where x.area_id = a and x.family_id = f.family_id and x.safety_ban);
  insert into families.family (area_id, family_id, unit_id, restricted, name, phase, phase_since, episode, language, interpreter, safety_ban, special_support, multi_agency, opened_on)
    select a, there, u, f.restricted, f.name, 'initial_assessment', current_date, 1, f.language, f.interpreter,
      exists (select 1 from families.member x join families.person q on q.area_id = a and q.person_id = x.person_id where x.area_id = b and x.family_id = fam and q.safety_ban),
      f.special_support, f.multi_agency, current_date
    from families.family f where f.area_id = b and f.family_id = fam;
  insert into families.phase_entry (area_id, family_id, unit_id, restricted, entry_id, episode, phase, start_date, reason, created_by)
    select a, there, u, f.restricted, gen_random_uuid(), 1, 'initial_assessment', current_date, 'families.transferred', app.account() from families.family f where f.area_id = b and f.family_id = fam;
  insert into families.member (area_id, family_id, unit_id, restricted, person_id, given_name, surname, born_on, safety_ban, relation, home, start_date, end_date)
    select a, there, u, x.restricted, x.person_id, q.given_name, q.surname, q.born_on, q.safety_ban, x.relation, x.home, x.start_date, x.end_date
    from families.member x join families.person q on q.area_id = a and q.person_id = x.person_id where x.area_id = b and x.family_id = fam;
  perform families.copy_rows('families.guardianship', b, a, fam, u, m, '{}');
  if 'contact' = any(t.parts) then
    perform families.copy_rows('families.contact_detail', b, a, fam, u, m, '{}', 'r.protected');
    perform families.copy_rows('families.contact_detail', b, a, fam, u, m, '{}', format('not r.protected and not exists (select 1 from families.person q where q.area_id = %s and q.person_id = r.person_id and q.safety_ban)', a));
    perform families.copy_rows('families.contact_detail', b, a, fam, u, m, '{"protected": true}', format('not r.protected and exists (select 1 from families.person q where q.area_id = %s and q.person_id = r.person_id and q.safety_ban)', a));
  end if;
  if 'needs' = any(t.parts) then
    perform families.copy_rows('assessment.assessment', b, a, fam, u, m, '{}');
    perform families.copy_rows('assessment.need', b, a, fam, u, m, '{}');
    perform families.copy_rows('assessment.opinion', b, a, fam, u, m, '{}');
  end if;
  if 'wellbeing' = any(t.parts) then perform families.copy_rows('measures.answer', b, a, fam, u, m, '{}'); end if;
  if 'plan' = any(t.parts) then
    -- The catalogue rows its services need, ended: they can be read, not ordered.
    insert into network.service select (jsonb_populate_record(null::network.service, to_jsonb(s) || jsonb_build_object('area_id', a) || '{"end_date": "1900-01-01", "start_date": "1900-01-01"}'::jsonb)).*
      from network.service s where s.area_id = b and s.service_id in (select c.service_id from plans.course c where c.area_id = b and c.family_id = fam)
      and not exists (select 1 from network.service x where x.area_id = a and x.service_id = s.service_id);
    perform families.copy_rows('plans.version', b, a, fam, u, m, '{}');
    perform families.copy_rows('plans.agreement', b, a, fam, u, m, '{}');
    perform families.copy_rows('plans.step', b, a, fam, u, m, '{"decided_in": null}');
    perform families.copy_rows('plans.course', b, a, fam, u, m, '{}');
  end if;
  if 'notes' = any(t.parts) then
    -- Who works there is nobody in the receiver's register: meetings keep their organisation, not their workers.
    perform families.copy_rows('engagement.meeting', b, a, fam, u, m, '{"worker_id": null, "invited": [], "invited_organisations": []}'::jsonb
      || case when 'plan' = any(t.parts) then '{}'::jsonb else '{"course_id": null}'::jsonb end);
    perform families.copy_rows('engagement.mark', b, a, fam, u, m, '{}');
    perform families.copy_rows('engagement.presence', b, a, fam, u, m, '{}', $only$r.kind <> 'worker'$only$);
    perform families.copy_rows('engagement.minutes', b, a, fam, u, m, '{}');
    if 'plan' = any(t.parts) then perform families.copy_rows('engagement.decision', b, a, fam, u, m, '{}'); end if;
    perform families.copy_rows('engagement.note', b, a, fam, u, m, '{}');
    perform families.copy_rows('engagement.attachment', b, a, fam, u, m, '{}',
      case when 'plan' = any(t.parts) then 'true' else 'r.version_id is null' end);
  end if;
  insert into families.transfer select (jsonb_populate_record(null::families.transfer, to_jsonb(x) || jsonb_build_object('area_id', a, 'unit_id', u, 'direction', 'in', 'family_id', there,
      'said_otherwise', otherwise))).*
    from families.transfer x where x.area_id = b and x.transfer_id = t.transfer_id;
  return there;
end
$$;

/* The one who took a restricted family by name answers for it from that moment: nobody else of the unit could be asked. */
create function families.take_by_name(p_area smallint, p_family uuid, p_read jsonb, p_write jsonb) returns void language plpgsql security definer set search_path = '' as $$
declare
  takes text := case when 'family_partner' = any(app.roles()) then 'family_partner' else 'named_worker' end;
begin
  insert into families.assignment (area_id, family_id, unit_id, restricted, assignment_id, role, worker_id, reason, start_date, created_by)
    select p_area, p_family, f.unit_id, f.restricted, gen_random_uuid(), takes, app.worker(), 'families.transferred', current_date, app.account()
    from families.family f where f.area_id = p_area and f.family_id = p_family;
  insert into trust.circle (area_id, circle_id, family_id, unit_id, restricted, account_id, organisation_id, role, read_parts, write_parts, basis, purpose, created_by)
    select p_area, gen_random_uuid(), p_family, f.unit_id, f.restricted, app.account(), app.organisation(), takes,
      array(select jsonb_array_elements_text(p_read -> takes)), array(select jsonb_array_elements_text(p_write -> takes)), 'statute', '', app.account()
    from families.family f where f.area_id = p_area and f.family_id = p_family;
end
$$;

drop function families.decide_transfer(uuid, text, text, text);
/* Returns, withdraws or accepts. Accepting within the county moves the family to the unit; from another county it takes a copy in. Where the county
   has had the family before, p_join says whether the earlier record is read beside the new one. The whole is one transaction: nothing is half
   handed over. Answers {outcome, familyId}. */
create function families.decide_transfer(p_transfer uuid, p_what text, p_reason text, p_request text, p_join boolean, p_read jsonb, p_write jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  t families.transfer;
  me text := (select w.given_name || ' ' || w.surname from organisations.worker w where w.area_id = app.area() and w.worker_id = app.worker());
  receives boolean;
  sends boolean;
  closed boolean;
  there uuid;
begin
  select * into t from families.transfer x where x.transfer_id = p_transfer and x.direction = 'out' for update;
  if not found or me is null or t.family_id = any(app.denied()) then return '{"outcome": "not-found"}'; end if;
  receives := t.to_area_id = app.area() and (case when t.to_worker_id is null then t.to_unit_id = any(app.units()) else t.to_worker_id = app.worker() end);
  sends := t.from_area_id = app.area() and (case when t.to_worker_id is null then t.from_unit_id = any(app.units()) else t.family_id = any(app.wfams('basic')) end);
  if not coalesce(receives, false) and not coalesce(sends, false) then return '{"outcome": "not-found"}'; end if;
  if t.state <> 'proposed' then return '{"outcome": "decided"}'; end if;
  if (p_what = 'withdraw' and not coalesce(sends, false)) or (p_what in ('accept', 'return') and not coalesce(receives, false)) then return '{"outcome": "not-found"}'; end if;
  if p_what = 'accept' and not exists (select 1 from organisations.unit u where u.area_id = t.to_area_id and u.unit_id = t.to_unit_id
    and (u.end_date is null or u.end_date >= current_date)) then return '{"outcome": "unit-ended"}'; end if;
  select f.restricted into closed from families.family f where f.area_id = t.area_id and f.family_id = t.family_id;
  -- Restricted since it was proposed: nobody of the receiving unit could name a worker for it.
  if p_what = 'accept' and closed and t.to_worker_id is null then return '{"outcome": "restricted"}'; end if;

  update families.transfer x set state = case p_what when 'accept' then 'accepted' when 'return' then 'returned' else 'withdrawn' end,
    decided_by_name = me, decided_at = now(), return_reason = nullif(p_reason, '') where x.area_id = t.area_id and x.transfer_id = p_transfer;

  if p_what = 'accept' then
    there := t.family_id;
    if t.to_area_id = t.area_id then
      perform families.end_senders_reach(t.area_id, t.family_id, 'families.transferred');
      update families.family f set unit_id = t.to_unit_id, revision = f.revision + 1 where f.area_id = t.area_id and f.family_id = t.family_id;
    else
      there := families.copy_to_county(t);
      perform families.end_senders_reach(t.area_id, t.family_id, 'families.transferred');
      update families.task k set done_at = now(), outcome = 'families.transferred' where k.area_id = t.area_id and k.family_id = t.family_id and k.done_at is null;
      update families.phase_entry e set end_date = greatest(e.start_date, current_date) where e.area_id = t.area_id and e.family_id = t.family_id and e.end_date is null;
      insert into families.phase_entry (area_id, family_id, unit_id, restricted, entry_id, episode, phase, start_date, reason, created_by)
        select f.area_id, f.family_id, f.unit_id, f.restricted, gen_random_uuid(), f.episode, 'closed', current_date, 'families.transferred', app.account()
        from families.family f where f.area_id = t.area_id and f.family_id = t.family_id;
      -- What stays is kept for its time and is on nobody's list.
      update families.family f set phase = 'closed', phase_since = current_date, restricted = true, revision = f.revision + 1
        where f.area_id = t.area_id and f.family_id = t.family_id;
      -- The earlier record of the receiving county is read beside the new one if the receiver says so; it stays as it was written, and closed.
      if p_join and there <> t.family_id then
        insert into families.merge (area_id, family_id, unit_id, restricted, merge_id, other_id, other_name, other_phase, reason, merged_on, merged_by)
          select f.area_id, there, n.unit_id, n.restricted, gen_random_uuid(), f.family_id, f.name, f.phase, 'families.came-back', current_date, app.account()
          from families.family f join families.family n on n.area_id = f.area_id and n.family_id = there where f.area_id = t.to_area_id and f.family_id = t.family_id;
      end if;
    end if;
    if t.to_worker_id is not null then perform families.take_by_name(t.to_area_id, there, p_read, p_write); end if;
    perform families.open_joined(t.to_area_id, there);
  end if;
  -- The sender's log of the family says who decided, also when it was somebody of another county.
  insert into trust.use_log (area_id, account_id, worker_id, actor, roles, organisation_id, event, kind, basis, family_ids, facts, request_id)
    select t.area_id, case when app.area() = t.area_id then app.account() end, case when app.area() = t.area_id then app.worker() end, me, app.roles(),
      case when app.area() = t.area_id then app.organisation() end, 'families.transfer-decided', 'write', t.basis, array[t.family_id],
      jsonb_build_object('what', p_what, 'toArea', t.to_area_id), left(p_request, 100);
  return jsonb_build_object('outcome', 'done', 'familyId', there);
end
$$;

/* Who answers for a family reads the records that were made one with it, also when named after that: read only, as long as one answers. */
create function families.open_joined(p_area smallint, p_family uuid) returns void language sql security definer set search_path = '' as $$
  with opened as (
    insert into trust.circle (area_id, circle_id, family_id, unit_id, restricted, account_id, organisation_id, role, read_parts, write_parts, basis, purpose, valid_to, created_by)
    select p_area, gen_random_uuid(), o.family_id, o.unit_id, o.restricted, c.account_id, c.organisation_id, c.role, c.read_parts, '{}', c.basis, 'merge', c.valid_to, app.account()
    from families.merge m join families.family o on o.area_id = m.area_id and o.family_id = m.other_id
    join trust.circle c on c.area_id = m.area_id and c.family_id = m.family_id and c.person_id is null and c.role in ('family_partner', 'named_worker', 'child_social_worker')
      and c.valid_from <= now() and (c.valid_to is null or c.valid_to > now())
    where m.area_id = p_area and m.family_id = p_family and m.undone_on is null
      and not exists (select 1 from trust.circle x where x.area_id = p_area and x.family_id = o.family_id and x.account_id = c.account_id and x.role = c.role and x.person_id is null
        and x.valid_from <= now() and (x.valid_to is null or x.valid_to > now()))
      and not exists (select 1 from trust.denial d join families.member b on b.area_id = d.area_id and b.person_id = d.person_id and b.family_id = o.family_id
        where d.area_id = p_area and d.account_id = c.account_id)
    returning circle_id)
  update families.merge m set circles = m.circles || array(select circle_id from opened)
  where m.area_id = p_area and m.family_id = p_family and m.undone_on is null and exists (select 1 from opened)
$$;

/* The same for the application, after somebody has been named: of a family the caller may name workers for. */
create function families.joined_follow(p_family uuid) returns void language plpgsql security definer set search_path = '' as $$
begin
  if p_family = any(app.wfams('basic')) or exists (select 1 from families.family f where f.area_id = app.area() and f.family_id = p_family and not f.restricted and f.unit_id = any(app.units())) then
    -- who answered before and does no more stops reading what was opened for it
    update trust.circle c set valid_to = greatest(c.valid_from, now()), ended_by = app.account() from families.merge m
      where m.area_id = app.area() and m.family_id = p_family and m.undone_on is null and c.area_id = m.area_id and c.family_id = m.other_id and c.circle_id = any(m.circles)
        and (c.valid_to is null or c.valid_to > now())
        and not exists (select 1 from trust.circle x where x.area_id = c.area_id and x.family_id = p_family and x.account_id = c.account_id and x.role = c.role
          and x.valid_from <= now() and (x.valid_to is null or x.valid_to > now()));
    perform families.open_joined(app.area(), p_family);
  end if;
end
$$;

/* Ends what the sender's workers are to the family, at once, and to the records made one with it; the family's own reach stays. */
create or replace function families.end_senders_reach(p_area smallint, p_family uuid, p_why text) returns void language plpgsql security definer set search_path = '' as $$
begin
  update trust.circle c set valid_to = greatest(c.valid_from, now()), ended_by = app.account()
    where c.area_id = p_area and c.family_id = p_family and (c.valid_to is null or c.valid_to > now()) and c.role not in ('family_adult', 'young_person');
  update trust.circle c set valid_to = greatest(c.valid_from, now()), ended_by = app.account() from families.merge m
    where m.area_id = p_area and m.family_id = p_family and m.undone_on is null and c.area_id = m.area_id and c.family_id = m.other_id and c.circle_id = any(m.circles)
      and (c.valid_to is null or c.valid_to > now());
  update families.cover c set ended_on = current_date, end_reason = p_why where c.area_id = p_area and c.family_id = p_family and c.ended_on is null and c.end_date >= current_date;
  update families.assignment x set end_date = greatest(x.start_date, current_date), end_reason = p_why
    where x.area_id = p_area and x.family_id = p_family and x.end_date is null;
end
$$;

do $$
declare f record;
begin
  for f in select p.oid::regprocedure as name, p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = 'families' and p.proname in ('receiving_workers', 'known_there', 'transfers_of_mine', 'renamed', 'copy_rows', 'keys_of_copy', 'copy_to_county', 'take_by_name',
      'decide_transfer', 'open_joined', 'joined_follow') loop
    execute format('revoke all on function %s from public', f.name);
    -- The inner ones are for these functions alone.
    if f.proname in ('receiving_workers', 'transfers_of_mine', 'decide_transfer', 'joined_follow') then execute format('grant execute on function %s to rinnalla_app', f.name); end if;
  end loop;
end
$$;
