-- Two records of one person made one: what points at the other record points at the kept one from then on, row by row and reversibly; the other
-- record stays with its own values as history. Nobody reads more than before: where two readers' reach differs, the narrower holds.

create table families.person_merge (
  area_id smallint not null,
  family_id uuid not null,
  merge_id uuid not null,
  kept_id uuid not null,
  other_id uuid not null,
  -- every family that either ever belonged to, and those of them where the kept one did not stand before
  family_ids uuid[] not null,
  only_other uuid[] not null default '{}',
  kept_was jsonb not null,
  other_was jsonb not null,
  kept_now jsonb not null,
  -- reach that ended with it, with the day it would have ended by itself, and what began in its place
  ended_circles jsonb not null default '{}',
  opened_circles uuid[] not null default '{}',
  followed int not null default 0,
  reason text not null check (length(reason) > 0),
  merged_on date not null,
  merged_by uuid not null,
  undone_on date,
  undone_by uuid,
  undone_reason text,
  created_at timestamptz not null default now(),
  primary key (area_id, merge_id),
  foreign key (area_id, family_id) references families.family (area_id, family_id),
  foreign key (area_id, kept_id) references families.person (area_id, person_id),
  foreign key (area_id, other_id) references families.person (area_id, person_id),
  check (kept_id <> other_id),
  check ((undone_on is null) = (undone_by is null))
);
comment on table families.person_merge is 'Two records of one person made one: which was kept, what each said, whose reach narrowed. Not readable by the application role.';
create index person_merge_family on families.person_merge (area_id, family_id);
create index person_merge_kept on families.person_merge (area_id, kept_id);
create unique index person_merge_once on families.person_merge (area_id, other_id) where undone_on is null;
alter table families.person_merge enable row level security;
alter table families.person_merge force row level security;
create policy owner_works on families.person_merge to rinnalla_owner using (true) with check (true);

create table families.person_merge_row (
  area_id smallint not null,
  merge_id uuid not null,
  no int not null,
  tab text not null,
  key jsonb not null,
  was jsonb not null,
  is_now jsonb,
  created_at timestamptz not null default now(),
  primary key (area_id, merge_id, no),
  foreign key (area_id, merge_id) references families.person_merge
);
comment on table families.person_merge_row is 'Each row that followed, as it pointed before and since; where there could be only one, the whole row that was set aside (no is_now). Not readable by the application role.';
alter table families.person_merge_row enable row level security;
alter table families.person_merge_row force row level security;
create policy owner_works on families.person_merge_row to rinnalla_owner using (true) with check (true);

-- What was agreed does not change; only whom a version points at follows a person whose two records were made one, and only from there.
create or replace function plans.keep_agreed() returns trigger language plpgsql set search_path = '' as $$
begin
  if current_user = 'rinnalla_owner' and current_setting('families.persons_made_one', true) = 'now' then return new; end if;
  if old.state <> 'draft' and (new.content is distinct from old.content or new.agreed_on is distinct from old.agreed_on or new.person_ids is distinct from old.person_ids
    or new.no <> old.no or new.joint <> old.joint or new.reason <> old.reason or (new.state <> old.state and not (old.state = 'agreed' and new.state = 'superseded'))) then
    raise exception 'an agreed plan version is immutable' using errcode = '23514', constraint = 'version_immutable';
  end if;
  return new;
end
$$;

/* One id in the place of another wherever it stands; in a list it stands once. */
create function families.repoint(p jsonb, p_from uuid, p_to uuid) returns jsonb language plpgsql immutable set search_path = '' as $$
declare
  r jsonb;
  e record;
begin
  if p is null or strpos(p::text, p_from::text) = 0 then return p; end if;
  case jsonb_typeof(p)
    when 'string' then return case when p #>> '{}' = p_from::text then to_jsonb(p_to) else p end;
    when 'array' then
      r := '[]';
      for e in select families.repoint(x.value, p_from, p_to) as v from jsonb_array_elements(p) x loop
        if e.v <> to_jsonb(p_to) or not r @> jsonb_build_array(e.v) then r := r || jsonb_build_array(e.v); end if;
      end loop;
      return r;
    when 'object' then
      return (select jsonb_object_agg(replace(x.key, p_from::text, p_to::text), families.repoint(x.value, p_from, p_to)) from jsonb_each(p) x);
    else return p;
  end case;
end
$$;

/* Where a person may be named, read from the catalogue, so that no table is forgotten: ids, lists of ids and documents of every table of a
   family, and the three that know a person without one. Never the sealed log, what was answered to a command, or what is being typed. */
create function families.places_of_persons() returns table (tab regclass, by_family boolean, said text, key text) language sql stable set search_path = '' as $$
  select c.oid::regclass, bool_or(x.attname = 'family_id'),
    'jsonb_build_object(' || string_agg(format('%L, to_jsonb(t.%I)', x.attname, x.attname), ', ' order by x.attnum)
      filter (where x.atttypid in ('uuid'::regtype, 'uuid[]'::regtype, 'jsonb'::regtype) and x.attname not in ('area_id', 'family_id')) || ')',
    'jsonb_build_object(' || string_agg(format('%L, to_jsonb(t.%I)', x.attname, x.attname), ', ' order by x.attnum) filter (where x.attnum = any(k.conkey)) || ')'
  from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  join pg_catalog.pg_attribute x on x.attrelid = c.oid and x.attnum > 0 and not x.attisdropped and x.attgenerated = ''
  join pg_catalog.pg_constraint k on k.conrelid = c.oid and k.contype = 'p'
  where c.relkind = 'r' and n.nspname in ('families', 'assessment', 'measures', 'plans', 'engagement', 'lifecycle', 'trust', 'network')
    and (n.nspname || '.' || c.relname) not in ('families.person_merge', 'families.person_merge_row', 'trust.draft')
  group by c.oid, n.nspname, c.relname
  having bool_or(x.atttypid in ('uuid'::regtype, 'uuid[]'::regtype, 'jsonb'::regtype) and x.attname not in ('area_id', 'family_id'))
    and bool_or(x.attname = 'area_id') and (bool_or(x.attname = 'family_id') or (n.nspname || '.' || c.relname) in ('trust.account', 'trust.denial', 'lifecycle.person_key'))
  order by c.oid::regclass::text
$$;

/* Whether the caller leads the work of a family, or supervises its unit. */
create function families.leads_or_supervises(p_family uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select p_family <> all(app.denied()) and (p_family = any(app.wfams('basic')) or ('supervisor' = any(app.roles())
    and exists (select 1 from families.family f where f.area_id = app.area() and f.family_id = p_family and not f.restricted and f.unit_id = any(app.units()))))
$$;

create function families.families_of(p_area smallint, p_persons uuid[]) returns uuid[] language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(distinct m.family_id), '{}') from families.member m where m.area_id = p_area and m.person_id = any(p_persons)
$$;

/* Relationships person by person that open something today, as app.enter counts them, where one of these is read of or reads. */
create function families.live_reach(p_area smallint, p_persons uuid[]) returns uuid[] language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(c.circle_id), '{}') from trust.circle c join trust.account a on a.area_id = c.area_id and a.account_id = c.account_id
  where c.area_id = p_area and c.person_id is not null and (c.person_id = any(p_persons) or a.person_id = any(p_persons))
    and c.valid_from <= now() and (c.valid_to is null or c.valid_to > now())
    and (a.person_id is null or c.person_id = a.person_id
      or not exists (select 1 from families.guardianship g where g.area_id = a.area_id and g.child_id = c.person_id and g.guardian_id = a.person_id)
      or exists (select 1 from families.guardianship g join families.person p on p.area_id = g.area_id and p.person_id = g.child_id
        where g.area_id = a.area_id and g.child_id = c.person_id and g.guardian_id = a.person_id and g.authority <> 'informed_only'
          and g.start_date <= current_date and (g.end_date is null or g.end_date >= current_date)
          and (p.born_on is null or p.born_on > current_date - interval '18 years')))
$$;

/* Whose reach of the two differs in a family where both stand: what is read of both stays, the rest ends. */
create function families.uneven_reach(p_area smallint, p_kept uuid, p_other uuid)
returns table (family_id uuid, account_id uuid, circles uuid[], parts text[], lost text[]) language sql stable security definer set search_path = '' as $$
  with live as (
    select c.* from trust.circle c where c.area_id = p_area and c.circle_id = any(families.live_reach(p_area, array[p_kept, p_other])) and c.person_id in (p_kept, p_other)
      and exists (select 1 from families.member m where m.area_id = p_area and m.family_id = c.family_id and m.person_id = p_kept)
      and exists (select 1 from families.member m where m.area_id = p_area and m.family_id = c.family_id and m.person_id = p_other)
  ), each as (
    select l.family_id, l.account_id, array_agg(distinct l.circle_id) as circles,
      array(select distinct p from live x cross join unnest(x.read_parts) p where x.family_id = l.family_id and x.account_id = l.account_id and x.person_id = p_kept) as of_kept,
      array(select distinct p from live x cross join unnest(x.read_parts) p where x.family_id = l.family_id and x.account_id = l.account_id and x.person_id = p_other) as of_other
    from live l group by l.family_id, l.account_id
  )
  select e.family_id, e.account_id, e.circles, array(select unnest(of_kept) intersect select unnest(of_other)),
    array((select unnest(of_kept) union select unnest(of_other)) except (select unnest(of_kept) intersect select unnest(of_other)))
  from each e where not (of_kept @> of_other and of_other @> of_kept)
$$;

/* Whether the two may be made one by the caller, and if not, why. A ban, a restriction or a family out of reach is answered in one way, so that
   the answer does not tell which it was: it is a matter for the supervisor or the data-protection officer. */
create function families.may_be_one(p_family uuid, p_kept uuid, p_other_family uuid, p_other uuid) returns text language plpgsql stable security definer set search_path = '' as $$
declare
  a smallint := app.area();
  fams uuid[];
begin
  if p_kept = p_other or not families.leads_or_supervises(p_family) or not families.leads_or_supervises(p_other_family)
    or not exists (select 1 from families.member m where m.area_id = a and m.family_id = p_family and m.person_id = p_kept)
    or not exists (select 1 from families.member m where m.area_id = a and m.family_id = p_other_family and m.person_id = p_other) then return 'not-found'; end if;
  fams := families.families_of(a, array[p_kept, p_other]);
  if exists (select 1 from unnest(fams) f where not families.leads_or_supervises(f))
    or (select count(distinct f.restricted) from families.family f where f.area_id = a and f.family_id = any(fams)) > 1
    -- a name or a ban of the one would become known where the other lives
    or ((select count(distinct p.safety_ban) from families.person p where p.area_id = a and p.person_id in (p_kept, p_other)) > 1
      and not (families.families_of(a, array[p_kept]) <@ families.families_of(a, array[p_other]) and families.families_of(a, array[p_other]) <@ families.families_of(a, array[p_kept])))
  then return 'not-here'; end if;
  if exists (select 1 from families.transfer t where t.area_id = a and t.family_id = any(fams) and t.state = 'proposed') then return 'proposed'; end if;
  if exists (select 1 from families.guardianship g where g.area_id = a and g.child_id in (p_kept, p_other) and g.guardian_id in (p_kept, p_other))
    or exists (select 1 from trust.young_ban b where b.area_id = a and b.person_id in (p_kept, p_other) and b.guardian_id in (p_kept, p_other)) then return 'guards'; end if;
  if (select count(distinct k.person_id) from trust.account k where k.area_id = a and k.person_id in (p_kept, p_other) and k.disabled_at is null) > 1 then return 'accounts'; end if;
  if exists (select 1 from measures.answer x join measures.answer y on y.area_id = a and y.person_id = p_other and y.family_id = x.family_id and y.episode = x.episode
      and y.point = x.point and y.answered_on = x.answered_on where x.area_id = a and x.person_id = p_kept)
    or exists (select 1 from families.assignment x join families.assignment y on y.area_id = a and y.person_id = p_other and y.family_id = x.family_id and y.role = x.role
      and daterange(x.start_date, x.end_date, '[)') && daterange(y.start_date, y.end_date, '[)') where x.area_id = a and x.person_id = p_kept) then return 'both'; end if;
  return 'ok';
end
$$;

/* What one record says, for choosing and for history; the identity code to those alone who read the whole of the family. */
create function families.said_of(p_was jsonb, p_code boolean) returns jsonb language sql immutable set search_path = '' as $$
  select jsonb_build_object('givenName', p_was ->> 'given_name', 'surname', p_was ->> 'surname', 'bornOn', p_was ->> 'born_on', 'dueOn', p_was ->> 'due_on',
    'hasCode', p_was ->> 'identity_code' is not null, 'identityCode', case when p_code then p_was ->> 'identity_code' end,
    'language', p_was ->> 'service_language', 'interpreter', p_was ->> 'interpreter', 'safetyBan', (p_was ->> 'safety_ban')::boolean, 'source', p_was ->> 'source')
$$;

/* Before it is done: what each says, what would follow, whose reach would narrow. Changes nothing. */
create function families.preview_person_merge(p_family uuid, p_kept uuid, p_other_family uuid, p_other uuid) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  a smallint := app.area();
  verdict text := families.may_be_one(p_family, p_kept, p_other_family, p_other);
  fams uuid[];
  whole boolean;
  place record;
  n int;
  follows jsonb := '[]';
begin
  if verdict <> 'ok' then return jsonb_build_object('verdict', verdict); end if;
  fams := families.families_of(a, array[p_kept, p_other]);
  whole := fams <@ app.fams('basic');
  for place in select * from families.places_of_persons() q where q.by_family loop
    execute format('select count(*)::int from %s t where t.area_id = $1 and t.family_id = any($2) and strpos((%s)::text, $3::text) > 0', place.tab, place.said)
      into n using a, fams, p_other;
    if n > 0 then follows := follows || jsonb_build_array(jsonb_build_object('kind', place.tab::text, 'count', n)); end if;
  end loop;
  return jsonb_build_object('verdict', verdict, 'follows', follows,
    'kept', (select families.said_of(to_jsonb(p), whole) from families.person p where p.area_id = a and p.person_id = p_kept),
    'other', (select families.said_of(to_jsonb(p), whole) from families.person p where p.area_id = a and p.person_id = p_other),
    'sameFamily', exists (select 1 from families.member x join families.member y on y.area_id = a and y.family_id = x.family_id and y.person_id = p_other where x.area_id = a and x.person_id = p_kept),
    'narrows', coalesce((select jsonb_agg(jsonb_build_object('name', trust.name_of_account(u.account_id), 'personId', trust.person_of_account(u.account_id), 'parts', to_jsonb(u.lost)) order by trust.name_of_account(u.account_id))
      from families.uneven_reach(a, p_kept, p_other) u), '[]'));
end
$$;

/* Notes one row before it is pointed elsewhere, points it, and notes how it stands now. Where there can be only one of its kind the row is
   set aside as a whole. */
create function families.follow_row(p_area smallint, p_merge uuid, p_tab regclass, p_said text, p_key text, p_ctid tid, p_from uuid, p_to uuid) returns void language plpgsql security definer set search_path = '' as $$
declare
  sets text;
  said jsonb;
  key jsonb;
  whole jsonb;
  next int := (select coalesce(max(r.no), 0) + 1 from families.person_merge_row r where r.area_id = p_area and r.merge_id = p_merge);
begin
  execute format('select %s from %s t where t.ctid = $1', p_said, p_tab) into said using p_ctid;
  select string_agg(format('%I = c.%I', e.key, e.key), ', ') into sets from jsonb_each(said) e where families.repoint(e.value, p_from, p_to) <> e.value;
  begin
    execute format('update %s t set %s from jsonb_populate_record(null::%s, $1) c where t.ctid = $2 returning %s', p_tab, sets, p_tab, p_key)
      into key using families.repoint(said, p_from, p_to), p_ctid;
    insert into families.person_merge_row (area_id, merge_id, no, tab, key, was, is_now)
      values (p_area, p_merge, next, p_tab::text, key, said, families.repoint(said, p_from, p_to));
  exception when unique_violation or exclusion_violation then
    if p_tab::text not in ('families.guardianship', 'families.member', 'plans.agreement', 'plans.consent', 'trust.denial') then raise; end if;
    execute format('delete from %s t where t.ctid = $1 returning to_jsonb(t), %s', p_tab, p_key) into whole, key using p_ctid;
    insert into families.person_merge_row (area_id, merge_id, no, tab, key, was) values (p_area, p_merge, next, p_tab::text, key, whole);
  end;
end
$$;

/* Everything in these families, and what knows the person without a family, that points at the one points at the other. */
create function families.follow_all(p_area smallint, p_merge uuid, p_families uuid[], p_beyond boolean, p_from uuid, p_to uuid) returns void
language plpgsql security definer set search_path = '' as $$
declare
  place record;
  row_at tid;
begin
  for place in select * from families.places_of_persons() q where q.by_family or p_beyond loop
    for row_at in execute format('select t.ctid from %s t where t.area_id = $1 and (%s) and strpos((%s)::text, $3::text) > 0', place.tab,
      case when place.by_family then 't.family_id = any($2)' else '$2::uuid[] is not null' end, place.said) using p_area, p_families, p_from
    loop
      perform families.follow_row(p_area, p_merge, place.tab, place.said, place.key, row_at, p_from, p_to);
    end loop;
  end loop;
end
$$;

/* The names on memberships where a day of birth was missing do not follow by their key: they follow here. */
create function families.names_follow(p_area smallint, p_person uuid) returns void language sql security definer set search_path = '' as $$
  update families.member m set given_name = p.given_name, surname = p.surname, born_on = p.born_on, safety_ban = p.safety_ban
  from families.person p where p.area_id = p_area and p.person_id = p_person and m.area_id = p_area and m.person_id = p_person
    and (m.given_name, m.surname, m.born_on, m.safety_ban) is distinct from (p.given_name, p.surname, p.born_on, p.safety_ban)
$$;

create function families.bans_follow(p_area smallint, p_families uuid[]) returns void language sql security definer set search_path = '' as $$
  update families.family f set revision = f.revision + 1,
    safety_ban = exists (select 1 from families.member m where m.area_id = f.area_id and m.family_id = f.family_id and m.safety_ban)
  where f.area_id = p_area and f.family_id = any(p_families)
$$;

/* p_take: whose word is taken, field by field ({"surname": "other"}); the kept record's where nothing is said. */
create function families.merge_persons(p_merge uuid, p_family uuid, p_kept uuid, p_other_family uuid, p_other uuid, p_take jsonb, p_reason text, p_on date) returns text
language plpgsql security definer set search_path = '' as $$
declare
  a smallint := app.area();
  verdict text := families.may_be_one(p_family, p_kept, p_other_family, p_other);
  fams uuid[];
  alone uuid[];
  k families.person;
  o families.person;
  n families.person;
  before uuid[];
  uneven record;
  ended jsonb := '{}';
  opened uuid[] := '{}';
  fresh uuid;
  mine record;
  theirs record;
begin
  if verdict <> 'ok' then return verdict; end if;
  perform 1 from families.person p where p.area_id = a and p.person_id in (p_kept, p_other) order by p.person_id for update;
  select * into k from families.person p where p.area_id = a and p.person_id = p_kept;
  select * into o from families.person p where p.area_id = a and p.person_id = p_other;
  fams := families.families_of(a, array[p_kept, p_other]);
  alone := array(select unnest(families.families_of(a, array[p_other])) except select unnest(families.families_of(a, array[p_kept])));
  before := families.live_reach(a, array[p_kept, p_other]);
  perform set_config('families.persons_made_one', 'now', true);

  n := k;
  n.given_name := case when p_take ->> 'givenName' = 'other' then o.given_name else k.given_name end;
  n.surname := case when p_take ->> 'surname' = 'other' then o.surname else k.surname end;
  n.born_on := case when p_take ->> 'bornOn' = 'other' then o.born_on else coalesce(k.born_on, o.born_on) end;
  n.identity_code := case when p_take ->> 'identityCode' = 'other' then coalesce(o.identity_code, k.identity_code) else coalesce(k.identity_code, o.identity_code) end;
  n.service_language := case when p_take ->> 'language' = 'other' then o.service_language else k.service_language end;
  n.interpreter := case when p_take ->> 'interpreter' = 'other' then o.interpreter else coalesce(k.interpreter, o.interpreter) end;
  n.due_on := coalesce(k.due_on, o.due_on);
  n.municipality_code := coalesce(k.municipality_code, o.municipality_code);
  n.safety_ban := k.safety_ban or o.safety_ban;

  -- In a family where both stood, whoever read of one alone would read of the other through it: what is read of both stays, the rest ends.
  for uneven in select * from families.uneven_reach(a, p_kept, p_other) loop
    ended := ended || (select jsonb_object_agg(c.circle_id, c.valid_to) from trust.circle c where c.area_id = a and c.circle_id = any(uneven.circles));
    if cardinality(uneven.parts) > 0 then
      fresh := gen_random_uuid();
      opened := opened || fresh;
      insert into trust.circle (area_id, circle_id, family_id, unit_id, restricted, account_id, person_id, organisation_id, role, read_parts, basis, purpose, valid_to, created_by)
        select a, fresh, c.family_id, c.unit_id, c.restricted, c.account_id, p_kept, c.organisation_id, c.role, uneven.parts, c.basis, c.purpose,
          (select nullif(min(coalesce(x.valid_to, 'infinity')), 'infinity') from trust.circle x where x.area_id = a and x.circle_id = any(uneven.circles)), app.account()
        from trust.circle c where c.area_id = a and c.circle_id = any(uneven.circles) order by c.person_id = p_kept desc, c.valid_from limit 1;
    end if;
    update trust.circle c set valid_to = greatest(c.valid_from, now()), ended_by = app.account() where c.area_id = a and c.circle_id = any(uneven.circles);
  end loop;

  -- Both records say the same from now on, so that memberships can pass from one to the other; what each said stands in the history.
  update families.person p set given_name = n.given_name, surname = n.surname, born_on = n.born_on, due_on = n.due_on, service_language = n.service_language,
    interpreter = n.interpreter, municipality_code = n.municipality_code, safety_ban = n.safety_ban,
    identity_code = case when p.person_id = p_kept then n.identity_code end
    where p.area_id = a and p.person_id in (p_kept, p_other);
  perform families.names_follow(a, p_kept);
  perform families.names_follow(a, p_other);
  insert into families.person_merge (area_id, family_id, merge_id, kept_id, other_id, family_ids, only_other, kept_was, other_was, kept_now, reason, merged_on, merged_by)
    values (a, p_family, p_merge, p_kept, p_other, fams, alone, to_jsonb(k), to_jsonb(o), to_jsonb(n), p_reason, p_on, app.account());

  -- One membership where there were two over the same days: from the first day to the last of them.
  for theirs in select * from families.member m where m.area_id = a and m.person_id = p_other order by m.start_date loop
    select m.*, m.ctid as at into mine from families.member m where m.area_id = a and m.family_id = theirs.family_id and m.person_id = p_kept
      and daterange(m.start_date, m.end_date, '[]') && daterange(theirs.start_date, theirs.end_date, '[]') order by m.start_date limit 1;
    continue when not found;
    insert into families.person_merge_row (area_id, merge_id, no, tab, key, was)
      values (a, p_merge, (select coalesce(max(r.no), 0) + 1 from families.person_merge_row r where r.area_id = a and r.merge_id = p_merge), 'families.member',
        jsonb_build_object('family_id', theirs.family_id, 'person_id', p_other, 'start_date', theirs.start_date), to_jsonb(theirs));
    delete from families.member m where m.area_id = a and m.family_id = theirs.family_id and m.person_id = p_other and m.start_date = theirs.start_date;
    if theirs.start_date < mine.start_date or (mine.end_date is not null and (theirs.end_date is null or theirs.end_date > mine.end_date)) then
      insert into families.person_merge_row (area_id, merge_id, no, tab, key, was, is_now)
        values (a, p_merge, (select max(r.no) + 1 from families.person_merge_row r where r.area_id = a and r.merge_id = p_merge), 'families.member days',
          jsonb_build_object('family_id', theirs.family_id, 'start_date', least(theirs.start_date, mine.start_date)),
          jsonb_build_object('start_date', mine.start_date, 'end_date', mine.end_date),
          jsonb_build_object('end_date', case when mine.end_date is null or theirs.end_date is null then null else greatest(mine.end_date, theirs.end_date) end));
      update families.member m set start_date = least(m.start_date, theirs.start_date),
        end_date = case when m.end_date is null or theirs.end_date is null then null else greatest(m.end_date, theirs.end_date) end where m.ctid = mine.at;
    end if;
  end loop;

  perform families.follow_all(a, p_merge, fams, true, p_other, p_kept);

  -- A reach that guardianship had closed is not opened by what the other record says of it.
  ended := ended || coalesce((select jsonb_object_agg(c.circle_id, c.valid_to) from trust.circle c
    where c.area_id = a and c.circle_id = any(families.live_reach(a, array[p_kept])) and c.circle_id <> all(before || opened)), '{}');
  update trust.circle c set valid_to = greatest(c.valid_from, now()), ended_by = app.account()
    where c.area_id = a and c.circle_id = any(families.live_reach(a, array[p_kept])) and c.circle_id <> all(before || opened);

  perform families.bans_follow(a, fams);
  update families.person_merge m set ended_circles = ended, opened_circles = opened,
    followed = (select count(*)::int from families.person_merge_row r where r.area_id = a and r.merge_id = p_merge and r.is_now is not null and r.tab not like '% days')
    where m.area_id = a and m.merge_id = p_merge;
  perform set_config('families.persons_made_one', '', true);
  return 'done';
exception when unique_violation or exclusion_violation or check_violation or foreign_key_violation then
  return 'both';
end
$$;

/* Takes it back: every row points where it pointed. What was written since stays with the kept one, but in families where only the other stood. */
create function families.undo_person_merge(p_family uuid, p_merge uuid, p_reason text, p_on date) returns text language plpgsql security definer set search_path = '' as $$
declare
  a smallint := app.area();
  d families.person_merge;
  r record;
  place record;
  row_at tid;
  said jsonb;
  target jsonb;
  sets text;
  k families.person;
begin
  select * into d from families.person_merge m where m.area_id = a and m.merge_id = p_merge and p_family = any(m.family_ids) and m.undone_on is null for update;
  if not found or exists (select 1 from unnest(d.family_ids || families.families_of(a, array[d.kept_id])) f where not families.leads_or_supervises(f)) then return 'not-found'; end if;
  if exists (select 1 from families.person_merge m where m.area_id = a and m.undone_on is null and m.created_at > d.created_at and (d.kept_id in (m.kept_id, m.other_id)))
    or exists (select 1 from families.split s where s.area_id = a and s.undone_on is null and s.created_at > d.created_at and s.family_id = any(d.family_ids)
      and d.kept_id = any(s.leaving || s.in_both))
    or exists (select 1 from families.transfer t where t.area_id = a and t.family_id = any(d.family_ids) and t.state = 'proposed') then return 'changed-since'; end if;
  perform set_config('families.persons_made_one', 'now', true);
  update trust.circle c set valid_to = greatest(c.valid_from, now()), ended_by = app.account()
    where c.area_id = a and c.circle_id = any(d.opened_circles) and (c.valid_to is null or c.valid_to > now());

  -- While memberships pass back both records say the same.
  select * into k from families.person p where p.area_id = a and p.person_id = d.kept_id for update;
  update families.person p set given_name = k.given_name, surname = k.surname, born_on = k.born_on, safety_ban = k.safety_ban where p.area_id = a and p.person_id = d.other_id;

  for r in select x.*, q.tab as at, q.said, q.key as keyed from families.person_merge_row x left join families.places_of_persons() q on q.tab::text = x.tab
    where x.area_id = a and x.merge_id = p_merge order by x.no desc loop
    if r.tab = 'families.member days' then
      update families.member m set start_date = (r.was ->> 'start_date')::date, end_date = case when m.end_date is not distinct from (r.is_now ->> 'end_date')::date then (r.was ->> 'end_date')::date else m.end_date end
        where m.area_id = a and m.family_id = (r.key ->> 'family_id')::uuid and m.person_id = d.kept_id and m.start_date = (r.key ->> 'start_date')::date;
    elsif r.is_now is null then
      -- set aside: it stands beside again
      if r.tab = 'families.member' then
        r.was := r.was || jsonb_build_object('given_name', k.given_name, 'surname', k.surname, 'born_on', k.born_on, 'safety_ban', k.safety_ban);
      end if;
      if r.was ? 'unit_id' then
        r.was := r.was || (select jsonb_build_object('unit_id', f.unit_id, 'restricted', f.restricted) from families.family f where f.area_id = a and f.family_id = (r.was ->> 'family_id')::uuid);
      end if;
      execute format('insert into %s select (jsonb_populate_record(null::%s, $1)).*', r.at, r.at) using r.was;
    else
      execute format('select t.ctid, %s from %s t where t.area_id = $1 and %s = $2', r.said, r.at, r.keyed) into row_at, said using a, r.key;
      continue when row_at is null;
      -- changed since: where it named the other alone it goes back, where it named both it stays as it was changed
      select jsonb_object_agg(e.key, case when e.value = r.is_now -> e.key then r.was -> e.key
        when strpos((r.was -> e.key)::text, d.kept_id::text) = 0 and strpos((r.was -> e.key)::text, d.other_id::text) > 0 then families.repoint(e.value, d.kept_id, d.other_id)
        else e.value end) into target from jsonb_each(said) e;
      select string_agg(format('%I = c.%I', e.key, e.key), ', ') into sets from jsonb_each(said) e where target -> e.key is distinct from e.value;
      if sets is not null then
        execute format('update %s t set %s from jsonb_populate_record(null::%s, $1) c where t.ctid = $2', r.at, sets, r.at) using target, row_at;
      end if;
    end if;
  end loop;
  -- What was written since in a family where the kept one never stood is the other's.
  for place in select * from families.places_of_persons() q where q.by_family loop
    for row_at, said in execute format('select t.ctid, %s from %s t where t.area_id = $1 and t.family_id = any($2) and strpos((%s)::text, $3::text) > 0', place.said, place.tab, place.said)
      using a, d.only_other, d.kept_id
    loop
      select string_agg(format('%I = c.%I', e.key, e.key), ', ') into sets from jsonb_each(said) e where families.repoint(e.value, d.kept_id, d.other_id) <> e.value;
      execute format('update %s t set %s from jsonb_populate_record(null::%s, $1) c where t.ctid = $2', place.tab, sets, place.tab) using families.repoint(said, d.kept_id, d.other_id), row_at;
    end loop;
  end loop;
  -- A relative declared and a ban made of the one person since hold for both.
  insert into trust.denial (area_id, account_id, person_id, reason, created_by)
    select a, x.account_id, d.other_id, x.reason, x.created_by from trust.denial x where x.area_id = a and x.person_id = d.kept_id and x.created_at > d.created_at on conflict do nothing;
  insert into trust.young_ban (area_id, family_id, unit_id, restricted, ban_id, person_id, guardian_id, parts, reason, maturity, outcome, created_by)
    select a, b.family_id, b.unit_id, b.restricted, gen_random_uuid(), d.other_id, b.guardian_id, b.parts, b.reason, b.maturity, b.outcome, b.created_by from trust.young_ban b
    where b.area_id = a and b.person_id = d.kept_id and b.item_id is null and b.outcome = 'accepted' and b.lifted_at is null and b.created_at > d.created_at;

  -- Each says again what it said; what somebody has corrected of the kept one since stays.
  update families.person p set given_name = o.given_name, surname = o.surname, born_on = o.born_on, due_on = o.due_on, service_language = o.service_language,
    interpreter = o.interpreter, municipality_code = o.municipality_code, safety_ban = o.safety_ban, identity_code = o.identity_code
    from jsonb_populate_record(null::families.person, d.other_was) o where p.area_id = a and p.person_id = d.other_id;
  update families.person p set given_name = case when p.given_name = x.given_name then w.given_name else p.given_name end,
    surname = case when p.surname = x.surname then w.surname else p.surname end,
    born_on = case when p.born_on is not distinct from x.born_on then w.born_on else p.born_on end,
    due_on = case when p.due_on is not distinct from x.due_on then w.due_on else p.due_on end,
    identity_code = case when p.identity_code is not distinct from x.identity_code then w.identity_code else p.identity_code end,
    service_language = case when p.service_language = x.service_language then w.service_language else p.service_language end,
    interpreter = case when p.interpreter is not distinct from x.interpreter then w.interpreter else p.interpreter end,
    municipality_code = case when p.municipality_code is not distinct from x.municipality_code then w.municipality_code else p.municipality_code end,
    safety_ban = case when p.safety_ban = x.safety_ban then w.safety_ban else p.safety_ban end
    from jsonb_populate_record(null::families.person, d.kept_was) w, jsonb_populate_record(null::families.person, d.kept_now) x
    where p.area_id = a and p.person_id = d.kept_id;
  perform families.names_follow(a, d.kept_id);
  perform families.names_follow(a, d.other_id);

  -- A relationship that has ended is not lengthened: what stood before stands again as a row of its own, for as long as it would have stood.
  insert into trust.circle (area_id, circle_id, family_id, unit_id, restricted, account_id, person_id, organisation_id, role, read_parts, write_parts, basis, purpose, valid_to, created_by)
    select a, gen_random_uuid(), c.family_id, c.unit_id, c.restricted, c.account_id, c.person_id, c.organisation_id, c.role, c.read_parts, c.write_parts, c.basis, c.purpose,
      (d.ended_circles ->> c.circle_id::text)::timestamptz, app.account()
    from trust.circle c where c.area_id = a and d.ended_circles ? c.circle_id::text
      and (d.ended_circles -> c.circle_id::text = 'null' or (d.ended_circles ->> c.circle_id::text)::timestamptz > now());
  perform families.bans_follow(a, d.family_ids);
  update families.person_merge m set undone_on = p_on, undone_by = app.account(), undone_reason = p_reason where m.area_id = a and m.merge_id = p_merge;
  perform set_config('families.persons_made_one', '', true);
  return 'done';
exception when unique_violation or exclusion_violation then
  return 'changed-since';
end
$$;

/* Records made one that touch a family: what the other said, when, by whom and why. A family that is not the reader's is not named. */
create function families.person_merges_of(p_family uuid)
returns table (merge_id uuid, person_id uuid, other_id uuid, here boolean, may_undo boolean, was jsonb, kept_was jsonb, now_says jsonb, set_aside int, followed int, reason text,
  merged_on date, merged_by text, undone_on date, undone_reason text)
language sql stable security definer set search_path = '' as $$
  select m.merge_id, m.kept_id, m.other_id, m.family_id = p_family,
    m.undone_on is null and not exists (select 1 from unnest(m.family_ids) f where not families.leads_or_supervises(f)),
    families.said_of(m.other_was, m.family_ids <@ app.fams('basic')), families.said_of(m.kept_was, m.family_ids <@ app.fams('basic')),
    families.said_of(m.kept_now, m.family_ids <@ app.fams('basic')),
    (select count(*)::int from families.person_merge_row r where r.area_id = m.area_id and r.merge_id = m.merge_id and r.is_now is null and r.tab <> 'families.member'),
    m.followed, m.reason, m.merged_on, trust.name_of_account(m.merged_by), m.undone_on, m.undone_reason
  from families.person_merge m
  where m.area_id = app.area() and p_family = any(m.family_ids)
    and (families.leads_or_supervises(p_family) or p_family = any(app.fams('basic')) or exists (select 1 from families.family f
      where f.area_id = m.area_id and f.family_id = p_family and not f.restricted and f.unit_id = any(app.units())))
    and p_family <> all(app.denied())
  order by m.created_at desc
$$;

/* Persons of a family who may have another record: in this family or another of the caller's, where it can be made one; elsewhere only that
   there may be one and whom to ask, as when a family is opened. Twins and namesakes are nearer in a family than outside it, so it asks for more there. */
create function families.person_duplicates(p_family uuid)
returns table (person_id uuid, why text, other_family_id uuid, other_family text, other_id uuid, given_name text, surname text, born_on date, source text, unit_name text, ask text[])
language plpgsql stable security definer set search_path = '' as $$
declare
  a smallint := app.area();
begin
  if not families.leads_or_supervises(p_family) then return; end if;
  return query
  with ours as (
    select p.* from families.member m join families.person p on p.area_id = m.area_id and p.person_id = m.person_id
    where m.area_id = a and m.family_id = p_family and (m.end_date is null or m.end_date >= current_date)
  ), hit as (
    select o.person_id as id, 'identity_code' as why, p.person_id as other from ours o join families.person p on p.area_id = a and p.identity_code = o.identity_code and p.person_id <> o.person_id
    union
    select o.person_id, 'name_and_birth', p.person_id from ours o join families.person p on p.area_id = a and p.born_on = o.born_on and p.person_id <> o.person_id
      and public.similarity(app.fold(p.given_name || ' ' || p.surname), app.fold(o.given_name || ' ' || o.surname)) > 0.6
    where o.identity_code is null or p.identity_code is null
  )
  select distinct on (h.id, h.other) h.id, h.why, case when v.leads then f.family_id end, case when v.leads then f.name end, case when v.leads then m.person_id end,
    case when v.leads then m.given_name end, case when v.leads then m.surname end, case when v.leads then m.born_on end, case when v.leads then p.source end,
    case when v.leads or not m.safety_ban then u.name end,
    case when v.leads or m.safety_ban then '{}'::text[] else array(select w.given_name || ' ' || w.surname from organisations.worker_role r
      join organisations.worker w on w.area_id = r.area_id and w.worker_id = r.worker_id
      where r.area_id = a and r.unit_id = f.unit_id and r.role in ('coordinator', 'supervisor') and r.start_date <= current_date and (r.end_date is null or r.end_date >= current_date)
      order by r.role, w.surname limit 2) end
  from hit h
  join families.member m on m.area_id = a and m.person_id = h.other and (m.end_date is null or m.end_date >= current_date)
  join families.person p on p.area_id = a and p.person_id = h.other
  join families.family f on f.area_id = a and f.family_id = m.family_id
  join organisations.unit u on u.area_id = a and u.unit_id = f.unit_id
  join ours o on o.person_id = h.id
  cross join lateral (select families.leads_or_supervises(f.family_id) as leads) v
  where f.family_id <> all(app.denied()) and (not f.restricted or f.family_id = any(app.circle()))
    -- two of one family are said once, and only when they are called nearly the same
    and (f.family_id <> p_family or (h.id < h.other and (h.why = 'identity_code'
      or public.similarity(app.fold(p.given_name || ' ' || p.surname), app.fold(o.given_name || ' ' || o.surname)) > 0.8)))
  order by h.id, h.other, v.leads desc, h.why limit 40;
end
$$;

/* Who somebody named in the log is today: the log is sealed and keeps the name of the record that was. */
create function families.stands_for(p_area smallint, p_ids uuid[]) returns uuid[] language sql stable security definer set search_path = '' as $$
  with recursive line(id, person, n) as (
    select i, i, 0 from unnest(p_ids) i
    union all
    select l.id, m.kept_id, l.n + 1 from line l join families.person_merge m on m.area_id = p_area and m.other_id = l.person and m.undone_on is null where l.n < 20
  )
  select coalesce(array_agg(distinct x.person), '{}') from (select distinct on (l.id) l.person from line l order by l.id, l.n desc) x
$$;

create or replace function trust.family_log(p_family uuid, p_before timestamptz, p_limit int)
returns table (log_id uuid, at timestamptz, actor text, roles text[], organisation text, event text, kind text, purpose text, basis text, person_ids uuid[])
language sql stable security definer set search_path = '' as $$
  select l.log_id, l.at,
    -- a family member out of reach is not named to another
    case when l.worker_id is null and l.account_id <> app.account() and not p_family = any(app.fams('log')) and app.person() is not null then '' else l.actor end,
    l.roles, o.name, l.event, l.kind, l.purpose, l.basis,
    array(select distinct p from unnest(s.shown) as p join families.member m on m.area_id = l.area_id and m.person_id = p and m.family_id = p_family
      where app.person() is null or app.pair(p_family, p) = any(app.pairs('log')))
  from trust.use_log l
  left join organisations.organisation o on o.area_id = l.area_id and o.organisation_id = l.organisation_id
  -- only where records of the family's people were made one is anybody looked up
  cross join lateral (select case when (select made) then families.stands_for(l.area_id, l.person_ids) else l.person_ids end as persons,
    case when (select made) then families.stands_for(l.area_id, l.hidden_from) else l.hidden_from end as hidden
    from (select exists (select 1 from families.person_merge m where m.area_id = app.area() and p_family = any(m.family_ids) and m.undone_on is null) as made) x) w
  cross join lateral (select case when app.person() is null or app.person() <> all(w.hidden) then w.persons
    when l.facts -> 'veiled' is null then '{}'
    else array(select p from unnest(w.persons) as p where p <> all(families.stands_for(l.area_id, array(select jsonb_array_elements_text(l.facts -> 'veiled')::uuid)))) end as shown) s
  where l.area_id = app.area() and l.family_ids @> array[p_family] and l.at < p_before
    and p_family <> all(app.denied())
    and (p_family = any(app.fams('log')) or 'data_protection_officer' = any(app.roles())
      or (p_family = any(app.pfams('log')) and app.pairs_of(p_family, s.shown) && app.pairs('log')))
  order by l.at desc, l.log_id limit least(p_limit, 500)
$$;

do $$
declare f record;
begin
  for f in select p.oid::regprocedure as name, p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = 'families' and p.proname in ('repoint', 'places_of_persons', 'leads_or_supervises', 'families_of', 'live_reach', 'uneven_reach', 'may_be_one', 'said_of',
      'preview_person_merge', 'follow_row', 'follow_all', 'names_follow', 'bans_follow', 'merge_persons', 'undo_person_merge', 'person_merges_of', 'person_duplicates', 'stands_for') loop
    execute format('revoke all on function %s from public', f.name);
    -- The inner ones are for these functions alone.
    if f.proname in ('preview_person_merge', 'merge_persons', 'undo_person_merge', 'person_merges_of', 'person_duplicates') then
      execute format('grant execute on function %s to rinnalla_app', f.name);
    end if;
  end loop;
end
$$;
