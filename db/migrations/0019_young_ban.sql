-- A young person's own ban (703/2023 40 and 51 §): own information that is not shown to a guardian, for a weighty reason, assessed by a worker.

create table trust.young_ban (
  area_id smallint not null,
  family_id uuid not null,
  unit_id int not null,
  restricted boolean not null default false,
  ban_id uuid not null,
  person_id uuid not null,
  guardian_id uuid not null,
  -- one item; or none, and then everything about the person in these parts, old and new
  item_kind text check (item_kind in ('need', 'opinion', 'note', 'answer')),
  item_id uuid,
  parts text[] not null default '{}' check (parts <@ '{notes,needs,wellbeing,plan}'),
  reason text not null check (length(reason) between 1 and 2000),
  maturity text not null check (length(maturity) between 1 and 2000),
  outcome text not null check (outcome in ('accepted', 'refused')),
  refusal_reason text,
  created_by uuid not null,
  created_at timestamptz not null default now(),
  lifted_at timestamptz,
  lifted_by uuid,
  lift_reason text,
  primary key (area_id, ban_id),
  foreign key (area_id, family_id, unit_id, restricted) references families.family (area_id, family_id, unit_id, restricted) on update cascade,
  foreign key (area_id, person_id) references families.person (area_id, person_id),
  foreign key (area_id, guardian_id) references families.person (area_id, person_id),
  check (person_id <> guardian_id),
  check ((item_id is null) = (item_kind is null)),
  check ((item_id is null) = (cardinality(parts) > 0)),
  check ((outcome = 'refused') = (refusal_reason is not null)),
  check ((lifted_at is null) = (lift_reason is null))
);
comment on table trust.young_ban is 'What a young person asked to keep from a guardian, how it was assessed, and when it was lifted. Never shown to the guardian.';
create index young_ban_family on trust.young_ban (area_id, family_id);
create index young_ban_person on trust.young_ban (area_id, person_id);
create index young_ban_guardian on trust.young_ban (area_id, guardian_id);
-- no family reader: the ban itself would betray what it keeps
call app.protect('trust.young_ban', 'notes', 'none', null, false, false, false, false);

/* Puts the item's list of whom it is kept from right: what is in force for it, and nothing else of this person's making. */
create function trust.settle_item(p_area smallint, p_kind text, p_item uuid, p_guardian uuid) returns boolean
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
    when 'note' then update engagement.note t set hidden_from = array_remove(t.hidden_from, p_guardian) || case when kept then array[p_guardian] else '{}' end
      where t.area_id = p_area and t.note_id = p_item;
    when 'answer' then update measures.answer t set hidden_from = array_remove(t.hidden_from, p_guardian) || case when kept then array[p_guardian] else '{}' end
      where t.area_id = p_area and t.answer_id = p_item;
  end case;
  return kept;
end
$$;

/* Whether an item of the family is about the person. */
create function trust.is_item_of(p_area smallint, p_family uuid, p_kind text, p_item uuid, p_person uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select case p_kind
    when 'need' then exists (select 1 from assessment.need t where t.area_id = p_area and t.family_id = p_family and t.need_id = p_item and p_person = any(t.person_ids))
    when 'opinion' then exists (select 1 from assessment.opinion t where t.area_id = p_area and t.family_id = p_family and t.opinion_id = p_item and p_person = any(t.person_ids))
    when 'note' then exists (select 1 from engagement.note t where t.area_id = p_area and t.family_id = p_family and t.note_id = p_item and p_person = any(t.person_ids))
    when 'answer' then exists (select 1 from measures.answer t where t.area_id = p_area and t.family_id = p_family and t.answer_id = p_item and t.person_id = p_person)
    else false end
$$;

/* Records what a young person asks and how it was assessed; an accepted one holds from the next transaction.
   p: {banId, familyId, personId, guardianId, itemKind, itemId, parts, reason, maturity, refusalReason}. Returns '' or what is wrong. */
create function trust.decide_young_ban(p jsonb) returns text language plpgsql security definer set search_path = '' as $$
declare
  a smallint := app.area();
  f families.family;
  young uuid := (p ->> 'personId')::uuid;
  guardian uuid := (p ->> 'guardianId')::uuid;
  kind text := p ->> 'itemKind';
  item uuid := (p ->> 'itemId')::uuid;
begin
  select * into f from families.family x where x.area_id = a and x.family_id = (p ->> 'familyId')::uuid
    and x.family_id = any(app.wfams('notes')) and x.family_id <> all(app.denied()) and (not x.restricted or x.family_id = any(app.circle()));
  if not found then return 'not-found'; end if;
  if not exists (select 1 from families.member m where m.area_id = a and m.family_id = f.family_id and m.person_id = young
      and m.start_date <= current_date and (m.end_date is null or m.end_date >= current_date)
      and m.born_on > current_date - interval '18 years') then return 'trust.not-a-minor'; end if;
  if not exists (select 1 from families.member m where m.area_id = a and m.family_id = f.family_id and m.person_id = guardian
      and (m.born_on is null or m.born_on <= current_date - interval '18 years')) then return 'trust.not-a-guardian'; end if;
  if kind is not null and not trust.is_item_of(a, f.family_id, kind, item, young) then return 'not-found'; end if;
  insert into trust.young_ban (area_id, family_id, unit_id, restricted, ban_id, person_id, guardian_id, item_kind, item_id, parts, reason, maturity,
      outcome, refusal_reason, created_by)
    values (a, f.family_id, f.unit_id, f.restricted, (p ->> 'banId')::uuid, young, guardian, kind, item,
      case when kind is null then array(select jsonb_array_elements_text(p -> 'parts')) else '{}' end,
      p ->> 'reason', p ->> 'maturity', case when p ->> 'refusalReason' is null then 'accepted' else 'refused' end, p ->> 'refusalReason', app.account());
  if kind is not null then perform trust.settle_item(a, kind, item, guardian); end if;
  return '';
end
$$;

create function trust.lift_young_ban(p_family uuid, p_ban uuid, p_reason text) returns boolean language plpgsql security definer set search_path = '' as $$
declare
  b trust.young_ban;
begin
  if not p_family = any(app.wfams('notes')) or p_family = any(app.denied()) then return false; end if;
  update trust.young_ban k set lifted_at = now(), lifted_by = app.account(), lift_reason = p_reason
    where k.area_id = app.area() and k.family_id = p_family and k.ban_id = p_ban and k.outcome = 'accepted' and k.lifted_at is null
    returning * into b;
  if not found then return false; end if;
  if b.item_id is not null then perform trust.settle_item(b.area_id, b.item_kind, b.item_id, b.guardian_id); end if;
  return true;
end
$$;

/* A new item takes the place of an older one (a note that corrects another): what was kept of the older is kept of the newer. */
create function trust.keep_on(p_kind text, p_old uuid, p_new uuid) returns void language plpgsql security definer set search_path = '' as $$
declare
  b trust.young_ban;
begin
  for b in select * from trust.young_ban k where k.area_id = app.area() and k.item_id = p_old and k.outcome = 'accepted' and k.lifted_at is null
      and k.family_id = any(app.wfams('notes')) loop
    if trust.is_item_of(b.area_id, b.family_id, p_kind, p_new, b.person_id) then
      insert into trust.young_ban (area_id, family_id, unit_id, restricted, ban_id, person_id, guardian_id, item_kind, item_id, reason, maturity, outcome, created_by)
        values (b.area_id, b.family_id, b.unit_id, b.restricted, gen_random_uuid(), b.person_id, b.guardian_id, p_kind, p_new, b.reason, b.maturity, 'accepted', app.account());
      perform trust.settle_item(b.area_id, p_kind, p_new, b.guardian_id);
    end if;
  end loop;
end
$$;

/* For the log alone: what is kept from whom in these families, so that a row about it does not betray it. */
create function app.kept_from(p_families uuid[]) returns table (item_id uuid, person_id uuid, guardian_id uuid, parts text[])
language sql stable security definer set search_path = '' as $$
  select b.item_id, b.person_id, b.guardian_id, b.parts from trust.young_ban b
  where b.area_id = app.area() and b.family_id = any(p_families) and b.outcome = 'accepted' and b.lifted_at is null
$$;

/* Enters the access context of a session: who, which units, which families by part. Called once, first, in every transaction.
   Returns what the action check needs, or no row when there is no living session. */
create or replace function app.enter(p_token_hash bytea, p_family uuid default null) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  a record;
  roles text[];
  list_units int[];
  need_units int[];
  denied uuid[];
  denied_persons uuid[];
  whole record;
  part record;
  context text;
  relation jsonb := null;
begin
  select acc.*, s.second_factor_at, s.seen_at, w.organisation_id, coalesce(w.given_name, p.given_name) as given_name,
      coalesce(w.surname, p.surname) as surname, w.title
    into a
    from trust.session s
    join trust.account acc using (area_id, account_id)
    left join organisations.worker w on w.area_id = acc.area_id and w.worker_id = acc.worker_id
      and w.start_date <= current_date and (w.end_date is null or w.end_date >= current_date)
    left join families.person p on p.area_id = acc.area_id and p.person_id = acc.person_id
    where s.token_hash = p_token_hash and s.ended_at is null and acc.disabled_at is null
      and s.expires_at > now() and s.seen_at > now() - make_interval(secs => s.idle_seconds);
  if not found or (a.worker_id is not null and (a.organisation_id is null or a.second_factor_at is null)) then return null; end if;
  if a.seen_at < now() - interval '1 minute' then
    update trust.session set seen_at = now() where token_hash = p_token_hash;
  end if;

  select coalesce(array_agg(distinct r.role), '{}'),
    coalesce(array_agg(distinct r.unit_id) filter (where r.role in ('supervisor', 'coordinator')), '{}'),
    coalesce(array_agg(distinct r.unit_id) filter (where r.role = 'coordinator'), '{}')
    into roles, list_units, need_units
    from organisations.worker_role r
    where r.area_id = a.area_id and r.worker_id = a.worker_id and r.start_date <= current_date and (r.end_date is null or r.end_date >= current_date);
  if a.family_role is not null then roles := array[a.family_role]; end if;

  select coalesce(array_agg(d.person_id), '{}') into denied_persons from trust.denial d where d.area_id = a.area_id and d.account_id = a.account_id;
  if cardinality(denied_persons) > 0 then
    select coalesce(array_agg(distinct m.family_id), '{}') into denied from families.member m where m.area_id = a.area_id and m.person_id = any(denied_persons);
  else
    denied := '{}';
  end if;

  -- one row a family: several relationships of one account to one family add up
  select coalesce(array_agg(f.family_id), '{}') as fams, coalesce(array_agg(f.r), '{}') as r, coalesce(array_agg(f.w), '{}') as w into whole from (
    select c.family_id, bit_or(app.mask(c.read_parts)) as r, bit_or(app.mask(c.write_parts)) as w
    from trust.circle c
    where c.area_id = a.area_id and c.account_id = a.account_id and c.person_id is null
      and c.valid_from <= now() and (c.valid_to is null or c.valid_to > now()) and c.family_id <> all(denied)
    group by c.family_id) as f;
  select coalesce(array_agg(c.family_id), '{}') as fams, coalesce(array_agg(c.person_id), '{}') as persons, coalesce(array_agg(app.mask(c.read_parts)
      -- what a young person keeps from this reader, part by part
      & ~coalesce((select bit_or(app.mask(k.parts)) from trust.young_ban k where k.area_id = c.area_id and k.person_id = c.person_id
        and k.guardian_id = a.person_id and k.item_id is null and k.outcome = 'accepted' and k.lifted_at is null), 0)), '{}') as r into part
    from trust.circle c
    where c.area_id = a.area_id and c.account_id = a.account_id and c.person_id is not null
      and c.valid_from <= now() and (c.valid_to is null or c.valid_to > now()) and c.family_id <> all(denied)
      -- reach that stands on guardianship ends with it, and when the child comes of age
      and (a.person_id is null or c.person_id = a.person_id
        or not exists (select 1 from families.guardianship g where g.area_id = a.area_id and g.child_id = c.person_id and g.guardian_id = a.person_id)
        or exists (select 1 from families.guardianship g join families.person p on p.area_id = g.area_id and p.person_id = g.child_id
          where g.area_id = a.area_id and g.child_id = c.person_id and g.guardian_id = a.person_id and g.authority <> 'informed_only'
            and g.start_date <= current_date and (g.end_date is null or g.end_date >= current_date)
            and (p.born_on is null or p.born_on > current_date - interval '18 years')));

  context := concat_ws('|', a.account_id::text, coalesce(a.worker_id::text, ''), a.area_id::text, coalesce(a.person_id::text, ''),
    coalesce(a.organisation_id::text, ''), roles::text, list_units::text, need_units::text, denied::text,
    whole.fams::text, whole.r::text, whole.w::text, part.fams::text, part.persons::text, part.r::text);
  execute format('set local app.context to %L', context);
  execute format('set local app.signature to %L', app.sign(context));

  if p_family is not null then
    select jsonb_build_object(
      'circleRoles', coalesce((select jsonb_agg(distinct c.role) from trust.circle c where c.area_id = a.area_id and c.account_id = a.account_id
        and c.family_id = p_family and c.valid_from <= now() and (c.valid_to is null or c.valid_to > now())), '[]'::jsonb),
      'read', coalesce((select t.m from unnest(whole.fams, whole.r) as t(f, m) where t.f = p_family), 0)
        | coalesce((select bit_or(t.m) from unnest(part.fams, part.r) as t(f, m) where t.f = p_family), 0),
      'write', coalesce((select t.m from unnest(whole.fams, whole.w) as t(f, m) where t.f = p_family), 0),
      'unitRoles', coalesce((select jsonb_agg(distinct r.role) from families.family f join organisations.worker_role r
        on r.area_id = f.area_id and r.unit_id = f.unit_id and r.worker_id = a.worker_id
        and r.start_date <= current_date and (r.end_date is null or r.end_date >= current_date)
        where f.area_id = a.area_id and f.family_id = p_family and not f.restricted and r.role in ('supervisor', 'coordinator')), '[]'::jsonb),
      'purpose', coalesce((select c.purpose from trust.circle c where c.area_id = a.area_id and c.account_id = a.account_id and c.family_id = p_family
        and c.role in ('purpose', 'break_glass') and c.valid_from <= now() and c.valid_to > now() order by c.valid_from desc limit 1), ''))
      into relation where p_family <> all(denied);
    if relation is not null and relation -> 'circleRoles' = '[]' and relation -> 'unitRoles' = '[]' then relation := null; end if;
  end if;

  return jsonb_build_object('accountId', a.account_id, 'areaId', a.area_id, 'workerId', a.worker_id, 'personId', a.person_id,
    'organisationId', a.organisation_id, 'name', coalesce(a.given_name || ' ' || a.surname, ''), 'title', coalesce(a.title, ''), 'roles', to_jsonb(roles),
    'language', a.language, 'theme', a.theme, 'demo', a.demo, 'relation', relation);
end
$$;

/* The log of one family, newest first, for those entitled: circle with the part 'log', and the data-protection officer.
   Only this family's persons are named. From whom a young person keeps something, the row does not name the persons who stand only in what is
   kept (facts.veiled; all of them where it is missing), and a row that names nobody else is not there. */
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
  cross join lateral (select case when app.person() is null or app.person() <> all(l.hidden_from) then l.person_ids
    when l.facts -> 'veiled' is null then '{}'
    else array(select p from unnest(l.person_ids) as p where not l.facts -> 'veiled' ? p::text) end as shown) s
  where l.area_id = app.area() and l.family_ids @> array[p_family] and l.at < p_before
    and p_family <> all(app.denied())
    and (p_family = any(app.fams('log')) or 'data_protection_officer' = any(app.roles())
      or (p_family = any(app.pfams('log')) and app.pairs_of(p_family, s.shown) && app.pairs('log')))
  order by l.at desc, l.log_id limit least(p_limit, 500)
$$;

do $$
declare f text;
begin
  foreach f in array array['trust.settle_item(smallint, text, uuid, uuid)', 'trust.is_item_of(smallint, uuid, text, uuid, uuid)',
    'trust.decide_young_ban(jsonb)', 'trust.lift_young_ban(uuid, uuid, text)', 'trust.keep_on(text, uuid, uuid)', 'app.kept_from(uuid[])'] loop
    execute format('revoke all on function %s from public', f);
    if f not like 'trust.settle_item%' and f not like 'trust.is_item_of%' then execute format('grant execute on function %s to rinnalla_app', f); end if;
  end loop;
end
$$;
