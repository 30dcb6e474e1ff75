-- A family divided in two: records that name only those who leave follow them, what was made together stays whole with the old family,
-- nobody reads more than before and those of the other side lose what is no longer theirs. Recorded and reversible.

create table families.split (
  area_id smallint not null,
  family_id uuid not null,
  unit_id int not null,
  restricted boolean not null default false,
  split_id uuid not null,
  other_id uuid not null,
  other_name text not null,
  reason text not null check (length(reason) > 0),
  leaving uuid[] not null check (cardinality(leaving) > 0),
  in_both uuid[] not null default '{}',
  followed int not null default 0,
  -- what the split itself ended or changed, so that undoing brings back that and no more
  ended_circles uuid[] not null default '{}',
  ended_assignments uuid[] not null default '{}',
  homes jsonb not null default '{}',
  moved jsonb not null default '{}',
  denials jsonb not null default '[]',
  split_on date not null,
  split_by uuid not null,
  undone_on date,
  undone_by uuid,
  undone_reason text,
  created_at timestamptz not null default now(),
  primary key (area_id, split_id),
  foreign key (area_id, family_id, unit_id, restricted) references families.family (area_id, family_id, unit_id, restricted) on update cascade,
  check (family_id <> other_id),
  check ((undone_on is null) = (undone_by is null))
);
comment on table families.split is 'A family divided in two: who left to which family, who belongs to both, and what undoing brings back.';
create index split_family on families.split (area_id, family_id);
create index split_other on families.split (area_id, other_id);
call app.protect('families.split', 'basic', 'units', null, false, false, false, false);

/* The rows that follow those who leave: they name nobody else. A meeting behind the old family's ban stays where the ban is; a note follows
   with everything that corrects it, or not at all; what hangs on a service or a meeting goes with it. */
create function families.following(p_area smallint, p_family uuid, p_leaving uuid[]) returns table (tab text, id uuid) language sql stable security definer set search_path = '' as $$
  with recursive chain as (
    select n.note_id as root, n.note_id, n.person_ids from engagement.note n where n.area_id = p_area and n.family_id = p_family and n.corrects is null
    union all
    select c.root, n.note_id, n.person_ids from chain c join engagement.note n on n.area_id = p_area and n.family_id = p_family and n.corrects = c.note_id
  ), whole as (select root from chain group by root having bool_and(person_ids <@ p_leaving)),
  hidden as (select f.safety_ban and not exists (select 1 from families.person p where p.area_id = p_area and p.person_id = any(p_leaving) and p.safety_ban) as place
    from families.family f where f.area_id = p_area and f.family_id = p_family),
  meeting as (select m.meeting_id from engagement.meeting m where m.area_id = p_area and m.family_id = p_family and m.person_ids <@ p_leaving
    and not ((select place from hidden) and exists (select 1 from engagement.place x where x.area_id = p_area and x.meeting_id = m.meeting_id))),
  course as (select c.course_id from plans.course c where c.area_id = p_area and c.family_id = p_family and c.person_ids <@ p_leaving),
  note as (select c.note_id from chain c join whole using (root))
  select 'engagement.meeting', meeting_id from meeting
  union all select 'plans.course', course_id from course
  union all select 'engagement.note', note_id from note
  union all select 'engagement.attachment', a.attachment_id from engagement.attachment a where a.area_id = p_area and a.family_id = p_family and a.person_ids <@ p_leaving
    and (a.note_id in (select note_id from note) or a.meeting_id in (select meeting_id from meeting))
  union all select 'plans.benefit', b.benefit_id from plans.benefit b where b.area_id = p_area and b.family_id = p_family and b.person_id = any(p_leaving)
    and b.course_id in (select course_id from course)
  union all select 'engagement.signal', s.signal_id from engagement.signal s where s.area_id = p_area and s.family_id = p_family and s.course_id in (select course_id from course)
  union all select 'measures.answer', r.answer_id from measures.answer r where r.area_id = p_area and r.family_id = p_family and r.person_id = any(p_leaving)
  union all select 'assessment.need', n.need_id from assessment.need n where n.area_id = p_area and n.family_id = p_family and n.person_ids <@ p_leaving
  union all select 'assessment.opinion', o.opinion_id from assessment.opinion o where o.area_id = p_area and o.family_id = p_family and o.person_ids <@ p_leaving
  union all select 'families.contact_detail', d.detail_id from families.contact_detail d where d.area_id = p_area and d.family_id = p_family and d.person_id = any(p_leaving)
  union all select 'families.circumstance', k.circumstance_id from families.circumstance k where k.area_id = p_area and k.family_id = p_family and k.person_id = any(p_leaving)
  union all select 'lifecycle.service_use', u.use_id from lifecycle.service_use u where u.area_id = p_area and u.family_id = p_family and u.person_id = any(p_leaving)
$$;

/* What a split does to the reach of family members: which of it ends in the old family, and which begins in the new one.
   Across the line only a guardian still reaches a child; an adult never reaches the adult of the other side. */
create function families.split_reach(p_area smallint, p_family uuid, p_leaving uuid[], p_both uuid[])
returns table (circle_id uuid, reader uuid, about uuid, ends boolean, opens boolean) language sql stable security definer set search_path = '' as $$
  select c.circle_id, a.person_id, c.person_id,
    not s.guards and c.person_id <> a.person_id and ((s.reader_leaves and s.about_stays) or (s.reader_stays and c.person_id = any(p_leaving))),
    not s.about_stays and (c.person_id = a.person_id or s.guards or not s.reader_stays)
  from trust.circle c join trust.account a on a.area_id = c.area_id and a.account_id = c.account_id and a.person_id is not null
  cross join lateral (select a.person_id = any(p_leaving) as reader_leaves, not a.person_id = any(p_leaving || p_both) as reader_stays,
    not c.person_id = any(p_leaving || p_both) as about_stays,
    exists (select 1 from families.guardianship g where g.area_id = p_area and g.child_id = c.person_id and g.guardian_id = a.person_id
      and g.authority <> 'informed_only' and g.start_date <= current_date and (g.end_date is null or g.end_date >= current_date)) as guards) s
  where c.area_id = p_area and c.family_id = p_family and c.person_id is not null and c.valid_from <= now() and (c.valid_to is null or c.valid_to > now())
$$;

/* Workers of the old family whose relationship goes along: those who answer for it, and those who serve somebody who leaves. */
create function families.split_team(p_area smallint, p_family uuid, p_leaving uuid[], p_both uuid[]) returns table (circle_id uuid, account_id uuid, role text, along boolean)
language sql stable security definer set search_path = '' as $$
  select c.circle_id, c.account_id, c.role, c.role in ('family_partner', 'named_worker', 'child_social_worker')
    or exists (select 1 from plans.course k where k.area_id = p_area and k.family_id = p_family and k.organisation_id = c.organisation_id and k.person_ids && (p_leaving || p_both))
    or exists (select 1 from engagement.meeting k where k.area_id = p_area and k.family_id = p_family and k.organisation_id = c.organisation_id and k.person_ids && (p_leaving || p_both))
  from trust.circle c join trust.account a on a.area_id = c.area_id and a.account_id = c.account_id and a.worker_id is not null
  where c.area_id = p_area and c.family_id = p_family and c.person_id is null and c.role not in ('purpose', 'break_glass')
    and c.valid_from <= now() and (c.valid_to is null or c.valid_to > now())
$$;

/* Before it is done: what follows, what stays because it names both sides, whose reach changes, which workers go along. */
create function families.preview_split(p_family uuid, p_leaving uuid[], p_both uuid[]) returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare
  a smallint := app.area();
begin
  if not p_family = any(app.wfams('basic')) or p_family = any(app.denied()) then return null; end if;
  return jsonb_build_object(
    'follows', coalesce((select jsonb_agg(jsonb_build_object('kind', x.tab, 'count', x.n) order by x.tab) from (select f.tab, count(*)::int as n
      from families.following(a, p_family, p_leaving) f where f.tab <> 'lifecycle.service_use' group by f.tab) x), '[]'),
    'together', (select count(*)::int from engagement.note n where n.area_id = a and n.family_id = p_family and n.person_ids && p_leaving
        and n.note_id not in (select id from families.following(a, p_family, p_leaving) where tab = 'engagement.note'))
      + (select count(*)::int from engagement.meeting n where n.area_id = a and n.family_id = p_family and n.person_ids && p_leaving
        and n.meeting_id not in (select id from families.following(a, p_family, p_leaving) where tab = 'engagement.meeting')),
    'plans', (select count(*)::int from plans.version v where v.area_id = a and v.family_id = p_family and v.state <> 'draft'),
    'reach', coalesce((select jsonb_agg(jsonb_build_object('reader', r.reader, 'about', r.about, 'ends', r.ends, 'opens', r.opens) order by r.reader, r.about)
      from families.split_reach(a, p_family, p_leaving, p_both) r), '[]'),
    'team', coalesce((select jsonb_agg(jsonb_build_object('name', w.given_name || ' ' || w.surname, 'role', t.role, 'along', t.along) order by t.along desc, w.surname, t.role)
      from families.split_team(a, p_family, p_leaving, p_both) t join trust.account k on k.area_id = a and k.account_id = t.account_id
      join organisations.worker w on w.area_id = a and w.worker_id = k.worker_id), '[]'));
end
$$;

/* Moves rows between the two families of a split; what is keyed to a meeting goes with it by its key. */
create function families.move_rows(p_area smallint, p_from uuid, p_to uuid, p_rows jsonb) returns void language plpgsql security definer set search_path = '' as $$
declare
  t text;
  ids uuid[];
  key text;
begin
  for t, ids in select x.key, array(select jsonb_array_elements_text(x.value)::uuid) from jsonb_each(p_rows) x loop
    key := case t when 'engagement.meeting' then 'meeting_id' when 'plans.course' then 'course_id' when 'engagement.note' then 'note_id' when 'engagement.attachment' then 'attachment_id'
      when 'plans.benefit' then 'benefit_id' when 'engagement.signal' then 'signal_id' when 'measures.answer' then 'answer_id' when 'assessment.need' then 'need_id'
      when 'assessment.opinion' then 'opinion_id' when 'families.contact_detail' then 'detail_id' when 'families.circumstance' then 'circumstance_id'
      when 'lifecycle.service_use' then 'use_id' end;
    execute format('update %s set family_id = $1 where area_id = $2 and family_id = $3 and %I = any($4)', t, key) using p_to, p_area, p_from, ids;
    if t = 'engagement.meeting' then
      update engagement.place x set family_id = p_to where x.area_id = p_area and x.family_id = p_from and x.meeting_id = any(ids);
      update engagement.minutes x set family_id = p_to where x.area_id = p_area and x.family_id = p_from and x.meeting_id = any(ids);
      update engagement.decision x set family_id = p_to where x.area_id = p_area and x.family_id = p_from and x.meeting_id = any(ids);
      update engagement.interpreter_booking x set family_id = p_to where x.area_id = p_area and x.family_id = p_from and x.meeting_id = any(ids);
    end if;
  end loop;
end
$$;

create function families.split_family(p_split uuid, p_family uuid, p_other uuid, p_name text, p_leaving uuid[], p_both uuid[], p_reason text, p_on date) returns text
language plpgsql security definer set search_path = '' as $$
declare
  a smallint := app.area();
  f families.family;
  rows_moved jsonb;
  ended uuid[];
  gone uuid[];
  shut jsonb;
  old_homes jsonb;
begin
  if not p_family = any(app.wfams('basic')) or p_family = any(app.denied()) then return 'not-found'; end if;
  select * into f from families.family x where x.area_id = a and x.family_id = p_family for update;
  if (select count(*) from families.member m where m.area_id = a and m.family_id = p_family and m.end_date is null and m.person_id = any(p_leaving || p_both))
    <> cardinality(p_leaving || p_both) or p_leaving && p_both then return 'not-a-member'; end if;
  if not exists (select 1 from families.member m where m.area_id = a and m.family_id = p_family and m.end_date is null and m.person_id <> all(p_leaving)) then return 'nobody-stays'; end if;
  if exists (select 1 from families.transfer t where t.area_id = a and t.family_id = p_family and t.state = 'proposed') then return 'proposed'; end if;

  select coalesce(jsonb_object_agg(x.tab, x.ids), '{}') into rows_moved from (select w.tab, jsonb_agg(w.id) as ids from families.following(a, p_family, p_leaving) w group by w.tab) x;
  select coalesce(array_agg(r.circle_id), '{}') into ended from families.split_reach(a, p_family, p_leaving, p_both) r where r.ends;
  select coalesce(jsonb_object_agg(m.person_id, m.home), '{}') into old_homes from families.member m
    where m.area_id = a and m.family_id = p_family and m.end_date is null and m.person_id = any(p_both);

  insert into families.family (area_id, family_id, unit_id, restricted, name, phase, phase_since, episode, language, interpreter, safety_ban, special_support,
      named_worker_ground, named_worker_explanation, held_from, opened_on)
    select a, p_other, f.unit_id, f.restricted, p_name, f.phase, p_on, f.episode, f.language, f.interpreter,
      exists (select 1 from families.person p where p.area_id = a and p.person_id = any(p_leaving || p_both) and p.safety_ban), f.special_support,
      f.named_worker_ground, f.named_worker_explanation, f.held_from, p_on;
  insert into families.phase_entry (area_id, family_id, unit_id, restricted, entry_id, episode, phase, start_date, reason, created_by)
    values (a, p_other, f.unit_id, f.restricted, gen_random_uuid(), f.episode, f.phase, p_on, p_reason, app.account());
  insert into families.member (area_id, family_id, unit_id, restricted, person_id, given_name, surname, born_on, safety_ban, relation, home, start_date)
    select a, p_other, m.unit_id, m.restricted, m.person_id, m.given_name, m.surname, m.born_on, m.safety_ban, m.relation,
      case when m.person_id = any(p_both) then 'both' else 'here' end, p_on
    from families.member m where m.area_id = a and m.family_id = p_family and m.end_date is null and m.person_id = any(p_leaving || p_both);
  update families.member m set end_date = greatest(m.start_date, p_on) where m.area_id = a and m.family_id = p_family and m.end_date is null and m.person_id = any(p_leaving);
  update families.member m set home = 'both' where m.area_id = a and m.family_id = p_family and m.end_date is null and m.person_id = any(p_both);

  -- Reach of family members: what opens is granted first, from what stands today.
  insert into trust.circle (area_id, circle_id, family_id, unit_id, restricted, account_id, person_id, organisation_id, role, read_parts, write_parts, basis, purpose, valid_to, created_by)
    select a, gen_random_uuid(), p_other, f.unit_id, f.restricted, c.account_id, c.person_id, c.organisation_id, c.role, c.read_parts, '{}', c.basis, c.purpose, c.valid_to, app.account()
    from trust.circle c join families.split_reach(a, p_family, p_leaving, p_both) r using (circle_id) where c.area_id = a and r.opens
    union all
    select a, gen_random_uuid(), p_other, f.unit_id, f.restricted, c.account_id, null, c.organisation_id, c.role, c.read_parts, c.write_parts, c.basis, c.purpose, c.valid_to, app.account()
    from trust.circle c join families.split_team(a, p_family, p_leaving, p_both) t using (circle_id) where c.area_id = a and t.along
    union all
    -- workers who reach persons one by one keep the persons
    select a, gen_random_uuid(), p_other, f.unit_id, f.restricted, c.account_id, c.person_id, c.organisation_id, c.role, c.read_parts, '{}', c.basis, c.purpose, c.valid_to, app.account()
    from trust.circle c join trust.account k on k.area_id = a and k.account_id = c.account_id and k.worker_id is not null
    where c.area_id = a and c.family_id = p_family and c.person_id = any(p_leaving || p_both) and c.role not in ('purpose', 'break_glass')
      and c.valid_from <= now() and (c.valid_to is null or c.valid_to > now());
  update trust.circle c set valid_to = now(), ended_by = app.account() where c.area_id = a and c.circle_id = any(ended);

  -- Who may not see the family because of somebody in it does not come to see those who leave it.
  with kept as (
    insert into trust.denial (area_id, account_id, person_id, reason, created_by)
    select distinct a, d.account_id, p, 'conflict', app.account() from trust.denial d join families.member m on m.area_id = a and m.person_id = d.person_id and m.family_id = p_family
      cross join unnest(p_leaving) p where d.area_id = a on conflict do nothing returning account_id, person_id)
  select coalesce(jsonb_agg(jsonb_build_array(account_id, person_id)), '[]') into shut from kept;

  -- Who answers for those who leave: the same workers, until somebody else is named.
  select coalesce(array_agg(x.assignment_id), '{}') into gone from families.assignment x
    where x.area_id = a and x.family_id = p_family and x.end_date is null and x.person_id = any(p_leaving);
  insert into families.assignment (area_id, family_id, unit_id, restricted, assignment_id, role, person_id, worker_id, reason, weight, start_date, created_by)
    select a, p_other, f.unit_id, f.restricted, gen_random_uuid(), x.role, x.person_id, x.worker_id, p_reason, x.weight, greatest(p_on, x.start_date), app.account()
    from families.assignment x where x.area_id = a and x.family_id = p_family and x.end_date is null and (x.person_id is null or x.person_id = any(p_leaving || p_both));
  update families.assignment x set end_date = greatest(x.start_date, p_on), end_reason = p_reason where x.area_id = a and x.assignment_id = any(gone);

  -- Guardianship stands with the child's record; of a child of both homes it stands in both.
  insert into families.guardianship (area_id, family_id, unit_id, restricted, child_id, guardian_id, authority, start_date, end_date)
    select a, p_other, f.unit_id, f.restricted, g.child_id, g.guardian_id, g.authority, g.start_date, g.end_date from families.guardianship g
    where g.area_id = a and g.family_id = p_family and g.child_id = any(p_both) and g.end_date is null;
  update families.guardianship g set family_id = p_other where g.area_id = a and g.family_id = p_family and g.child_id = any(p_leaving);

  perform families.move_rows(a, p_family, p_other, rows_moved);
  -- A ban on one item goes with the item; one on whole parts holds in both, for common records stay.
  update trust.young_ban b set family_id = p_other where b.area_id = a and b.family_id = p_family and b.item_id in (select e::uuid from jsonb_each(rows_moved) x, jsonb_array_elements_text(x.value) e);
  insert into trust.young_ban (area_id, family_id, unit_id, restricted, ban_id, person_id, guardian_id, parts, reason, maturity, outcome, created_by)
    select a, p_other, f.unit_id, f.restricted, gen_random_uuid(), b.person_id, b.guardian_id, b.parts, b.reason, b.maturity, b.outcome, b.created_by from trust.young_ban b
    where b.area_id = a and b.family_id = p_family and b.item_id is null and b.person_id = any(p_leaving || p_both) and b.outcome = 'accepted' and b.lifted_at is null;

  update families.family x set revision = x.revision + 1 where x.area_id = a and x.family_id = p_family;
  insert into families.split (area_id, family_id, unit_id, restricted, split_id, other_id, other_name, reason, leaving, in_both, followed, ended_circles, ended_assignments,
      homes, denials, moved, split_on, split_by)
    values (a, p_family, f.unit_id, f.restricted, p_split, p_other, p_name, p_reason, p_leaving, p_both,
      (select coalesce(sum(jsonb_array_length(x.value)), 0) from jsonb_each(rows_moved) x), ended, gone, old_homes, shut, rows_moved, p_on, app.account());
  return 'done';
end
$$;

/* Whether the new family has a record of its own that the split did not bring: then there is something to lose, and it is not undone. */
create function families.worked_since(p_area smallint, p_family uuid, p_since timestamptz) returns boolean language plpgsql stable security definer set search_path = '' as $$
declare
  t regclass;
  hit boolean;
begin
  for t in select c.oid::regclass from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname in ('families', 'assessment', 'measures', 'plans', 'engagement', 'trust', 'lifecycle')
      and (n.nspname || '.' || c.relname) not in ('families.family', 'families.phase_entry', 'families.split', 'trust.circle')
      and (select count(*) from pg_catalog.pg_attribute x where x.attrelid = c.oid and x.attname in ('family_id', 'created_at', 'unit_id') and not x.attisdropped) = 3
  loop
    execute format('select exists (select 1 from %s where area_id = $1 and family_id = $2 and created_at > $3)', t) into hit using p_area, p_family, p_since;
    if hit then return true; end if;
  end loop;
  return exists (select 1 from engagement.mark k where k.area_id = p_area and k.family_id = p_family and k.at > p_since)
    or exists (select 1 from families.family f where f.area_id = p_area and f.family_id = p_family and f.revision > 1);
end
$$;

create function families.undo_split(p_family uuid, p_split uuid, p_reason text, p_on date) returns text language plpgsql security definer set search_path = '' as $$
declare
  a smallint := app.area();
  s families.split;
begin
  select * into s from families.split x where x.area_id = a and x.split_id = p_split and x.family_id = p_family and x.undone_on is null for update;
  if not found or not p_family = any(app.wfams('basic')) or not s.other_id = any(app.wfams('basic')) or p_family = any(app.denied()) or s.other_id = any(app.denied()) then
    return 'not-found';
  end if;
  if families.worked_since(a, s.other_id, s.created_at) then return 'worked-since'; end if;

  perform families.move_rows(a, s.other_id, p_family, s.moved);
  update families.guardianship g set family_id = p_family where g.area_id = a and g.family_id = s.other_id and g.child_id = any(s.leaving);
  update families.guardianship g set end_date = greatest(g.start_date, p_on) where g.area_id = a and g.family_id = s.other_id and g.end_date is null;
  update trust.young_ban b set family_id = p_family where b.area_id = a and b.family_id = s.other_id and b.item_id is not null;
  update trust.young_ban b set lifted_at = now(), lifted_by = app.account(), lift_reason = p_reason where b.area_id = a and b.family_id = s.other_id and b.lifted_at is null;

  update families.member m set end_date = null where m.area_id = a and m.family_id = p_family and m.person_id = any(s.leaving) and m.end_date = greatest(m.start_date, s.split_on);
  update families.member m set home = s.homes ->> m.person_id::text where m.area_id = a and m.family_id = p_family and m.end_date is null and m.person_id = any(s.in_both);
  -- Nobody ever belonged to the other family: it is an empty name on nobody's list. The row of the split says what was.
  delete from families.member m where m.area_id = a and m.family_id = s.other_id;

  -- A relationship that has ended is not lengthened: what stood before stands again as a row of its own.
  insert into trust.circle (area_id, circle_id, family_id, unit_id, restricted, account_id, person_id, organisation_id, role, read_parts, write_parts, basis, purpose, created_by)
    select a, gen_random_uuid(), c.family_id, c.unit_id, c.restricted, c.account_id, c.person_id, c.organisation_id, c.role, c.read_parts, c.write_parts, c.basis, c.purpose, app.account()
    from trust.circle c where c.area_id = a and c.circle_id = any(s.ended_circles);
  update trust.circle c set valid_to = greatest(c.valid_from, now()), ended_by = app.account() where c.area_id = a and c.family_id = s.other_id and (c.valid_to is null or c.valid_to > now());
  insert into families.assignment (area_id, family_id, unit_id, restricted, assignment_id, role, person_id, worker_id, reason, weight, start_date, created_by)
    select a, x.family_id, x.unit_id, x.restricted, gen_random_uuid(), x.role, x.person_id, x.worker_id, p_reason, x.weight, greatest(p_on, x.start_date), app.account()
    from families.assignment x where x.area_id = a and x.assignment_id = any(s.ended_assignments);
  update families.assignment x set end_date = greatest(x.start_date, p_on), end_reason = p_reason where x.area_id = a and x.family_id = s.other_id and x.end_date is null;
  delete from trust.denial d using jsonb_array_elements(s.denials) e where d.area_id = a and d.account_id = (e ->> 0)::uuid and d.person_id = (e ->> 1)::uuid;

  update families.phase_entry e set end_date = greatest(e.start_date, p_on) where e.area_id = a and e.family_id = s.other_id and e.end_date is null;
  insert into families.phase_entry (area_id, family_id, unit_id, restricted, entry_id, episode, phase, start_date, reason, created_by)
    select a, f.family_id, f.unit_id, f.restricted, gen_random_uuid(), f.episode, 'closed', p_on, p_reason, app.account() from families.family f where f.area_id = a and f.family_id = s.other_id;
  update families.family f set phase = 'closed', phase_since = p_on, held_from = null, restricted = true, revision = f.revision + 1 where f.area_id = a and f.family_id = s.other_id;
  update families.family f set revision = f.revision + 1 where f.area_id = a and f.family_id = p_family;
  update families.split x set undone_on = p_on, undone_by = app.account(), undone_reason = p_reason where x.area_id = a and x.split_id = p_split;
  return 'done';
end
$$;

do $$
declare f record;
begin
  for f in select p.oid::regprocedure as name, p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = 'families' and p.proname in ('following', 'split_reach', 'split_team', 'preview_split', 'move_rows', 'split_family', 'worked_since', 'undo_split') loop
    execute format('revoke all on function %s from public', f.name);
    -- The inner ones are for these functions alone.
    if f.proname in ('preview_split', 'split_family', 'undo_split') then execute format('grant execute on function %s to rinnalla_app', f.name); end if;
  end loop;
end
$$;
