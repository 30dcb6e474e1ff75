-- Who answers for a family and who stands in: named workers per person, qualifications with their source, absences, covers, bulk
-- reassignment with its undo, hand-over notes, and passing on what only a restricted family's own circle sees.

create table organisations.qualification (
  area_id smallint not null,
  qualification_id uuid not null,
  worker_id uuid not null,
  kind text not null check (kind in ('social_worker', 'public_office', 'psychologist', 'social_counsellor')),
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  source text not null check (length(source) between 1 and 300),
  recorded_by uuid,
  created_at timestamptz not null default now(),
  primary key (area_id, qualification_id),
  foreign key (area_id, worker_id) references organisations.worker
);
comment on table organisations.qualification is 'What a worker is qualified for, from when to when, and what shows it (a register, a degree, a decision of appointment).';
create index qualification_worker on organisations.qualification (area_id, worker_id);
call app.register('organisations.qualification', true);
insert into organisations.qualification (area_id, qualification_id, worker_id, kind, valid_from, source)
  select w.area_id, gen_random_uuid(), w.worker_id, k.kind, w.start_date, 'Työntekijärekisteri'
  from organisations.worker w cross join unnest('{social_worker,public_office}'::text[]) as k(kind) where w.qualified_social_worker;

create table organisations.absence (
  area_id smallint not null,
  absence_id uuid not null,
  worker_id uuid not null,
  start_date date not null,
  end_date date not null check (end_date >= start_date),
  note text not null default '' check (length(note) <= 300),
  cancelled_at timestamptz,
  entered_by uuid not null,
  revision int not null default 1,
  created_at timestamptz not null default now(),
  primary key (area_id, absence_id),
  foreign key (area_id, worker_id) references organisations.worker,
  exclude using gist (area_id with =, worker_id with =, daterange(start_date, end_date, '[]') with &&) where (cancelled_at is null)
);
comment on table organisations.absence is 'When a worker is away. Never why: the note is for colleagues and holds no reason of health.';
create index absence_worker on organisations.absence (area_id, worker_id, start_date);
alter table organisations.absence enable row level security;
alter table organisations.absence force row level security;
create policy owner_works on organisations.absence to rinnalla_owner using (true) with check (true);
create policy read_at_work on organisations.absence for select to rinnalla_app using (area_id = (select app.area()) and (select app.worker()) is not null);
grant select on organisations.absence to rinnalla_app;

/* Whether the caller may say that a worker is away: oneself, or who leads a unit where the worker works. */
create function organisations.may_arrange(p_worker uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select p_worker = app.worker() or exists (select 1 from organisations.worker_role r where r.area_id = app.area() and r.worker_id = p_worker
    and r.unit_id = any(app.units()) and r.start_date <= current_date and (r.end_date is null or r.end_date >= current_date))
$$;

create function organisations.enter_absence(p_absence uuid, p_worker uuid, p_from date, p_to date, p_note text) returns text
language plpgsql security definer set search_path = '' as $$
begin
  if app.worker() is null or not coalesce(organisations.may_arrange(p_worker), false) then return 'not-found'; end if;
  if exists (select 1 from organisations.absence a where a.area_id = app.area() and a.absence_id = p_absence and a.worker_id = p_worker) then return 'already'; end if;
  perform 1 from organisations.worker w where w.area_id = app.area() and w.worker_id = p_worker for update;
  if exists (select 1 from organisations.absence a where a.area_id = app.area() and a.worker_id = p_worker and a.cancelled_at is null
    and daterange(a.start_date, a.end_date, '[]') && daterange(p_from, p_to, '[]')) then return 'overlaps'; end if;
  insert into organisations.absence (area_id, absence_id, worker_id, start_date, end_date, note, entered_by)
    values (app.area(), p_absence, p_worker, p_from, p_to, p_note, app.account());
  return 'done';
end
$$;

/* Another last day, or none at all. */
create function organisations.change_absence(p_absence uuid, p_to date, p_cancel boolean, p_revision int) returns text
language plpgsql security definer set search_path = '' as $$
declare
  a organisations.absence;
begin
  select * into a from organisations.absence x where x.area_id = app.area() and x.absence_id = p_absence for update;
  if not found or app.worker() is null or not coalesce(organisations.may_arrange(a.worker_id), false) then return 'not-found'; end if;
  if a.revision <> p_revision or a.cancelled_at is not null then return 'changed'; end if;
  if not p_cancel and (p_to < a.start_date or exists (select 1 from organisations.absence o where o.area_id = a.area_id and o.worker_id = a.worker_id
    and o.cancelled_at is null and o.absence_id <> p_absence and daterange(o.start_date, o.end_date, '[]') && daterange(a.start_date, p_to, '[]'))) then
    return 'overlaps';
  end if;
  update organisations.absence x set end_date = case when p_cancel then x.end_date else p_to end, cancelled_at = case when p_cancel then now() end,
    revision = x.revision + 1 where x.area_id = a.area_id and x.absence_id = p_absence;
  return 'done';
end
$$;

-- Many changes made in one go, to be undone in one go.
create table families.batch (
  area_id smallint not null references organisations.area,
  batch_id uuid not null,
  kind text not null check (kind in ('cover', 'reassign')),
  note text not null default '' check (length(note) <= 500),
  start_date date not null,
  end_date date check (end_date >= start_date),
  made_by uuid not null,
  undone_at timestamptz,
  undone_by uuid,
  created_at timestamptz not null default now(),
  primary key (area_id, batch_id),
  check ((kind = 'cover') = (end_date is not null))
);
comment on table families.batch is 'Covers or reassignments made in one go; the families stand in cover and assignment, never here.';
alter table families.batch enable row level security;
alter table families.batch force row level security;
create policy owner_works on families.batch to rinnalla_owner using (true) with check (true);
create policy read_by_makers on families.batch for select to rinnalla_app using (area_id = (select app.area())
  and (made_by = (select app.account()) or (select app.roles())::text[] && '{supervisor,coordinator}'));
create policy makes on families.batch for insert to rinnalla_app with check (area_id = (select app.area()) and made_by = (select app.account())
  and (select app.worker()) is not null);
create policy undoes on families.batch for update to rinnalla_app using (area_id = (select app.area())
  and (made_by = (select app.account()) or (select app.roles())::text[] && '{supervisor,coordinator}'));
grant select, insert on families.batch to rinnalla_app;
grant update (undone_at, undone_by) on families.batch to rinnalla_app;

alter table families.assignment add column person_id uuid;
alter table families.assignment add column despite text;
alter table families.assignment add column batch_id uuid;
alter table families.assignment add column replaces uuid;
alter table families.assignment add column created_by uuid;
alter table families.assignment add foreign key (area_id, person_id) references families.person (area_id, person_id);
alter table families.assignment add foreign key (area_id, batch_id) references families.batch;
alter table families.assignment add foreign key (area_id, replaces) references families.assignment;
alter table families.assignment add check (person_id is null or role <> 'family_partner');
create index assignment_person on families.assignment (area_id, person_id) where person_id is not null;
create index assignment_batch on families.assignment (area_id, batch_id) where batch_id is not null;
create index assignment_replaces on families.assignment (area_id, replaces) where replaces is not null;
-- exactly one partner a family at a time (S0-2); one named worker and one social worker a person, or one for the whole family
alter table families.assignment drop constraint assignment_area_id_family_id_role_daterange_excl;
alter table families.assignment add constraint assignment_one_at_a_time exclude using gist (area_id with =, family_id with =, role with =,
  (coalesce(person_id, '00000000-0000-0000-0000-000000000000'::uuid)) with =, daterange(start_date, end_date, '[)') with &&);
-- A named worker of one person is shown to those who reach that person.
drop policy family_reads on families.assignment;
create policy family_reads on families.assignment for select to rinnalla_app using (area_id = (select app.area())
  and family_id = any((select app.pfams('basic'))::uuid[]) and (person_id is null or app.pair(family_id, person_id) = any((select app.pairs('basic'))::text[])));

create table families.cover (
  area_id smallint not null,
  family_id uuid not null,
  unit_id int not null,
  restricted boolean not null default false,
  cover_id uuid not null,
  batch_id uuid not null,
  absence_id uuid,
  assignment_id uuid not null,
  circle_id uuid not null,
  role text not null check (role in ('family_partner', 'named_worker', 'child_social_worker')),
  for_worker_id uuid not null,
  worker_id uuid not null,
  start_date date not null,
  end_date date not null check (end_date >= start_date),
  ended_on date,
  end_reason text,
  created_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (area_id, cover_id),
  foreign key (area_id, family_id, unit_id, restricted) references families.family (area_id, family_id, unit_id, restricted) on update cascade,
  foreign key (area_id, batch_id) references families.batch,
  foreign key (area_id, absence_id) references organisations.absence,
  foreign key (area_id, assignment_id) references families.assignment,
  foreign key (area_id, circle_id) references trust.circle,
  foreign key (area_id, for_worker_id) references organisations.worker,
  foreign key (area_id, worker_id) references organisations.worker,
  check (worker_id <> for_worker_id),
  exclude using gist (area_id with =, assignment_id with =, daterange(start_date, end_date, '[]') with &&) where (ended_on is null)
);
comment on table families.cover is 'Who stands in for whom in a family and until when. The one covered for stays answerable in the record; the circle row gives the cover the same parts for exactly that time.';
create index cover_family on families.cover (area_id, family_id);
create index cover_batch on families.cover (area_id, batch_id);
create index cover_absence on families.cover (area_id, absence_id) where absence_id is not null;
create index cover_assignment on families.cover (area_id, assignment_id);
create index cover_circle on families.cover (area_id, circle_id);
create index cover_for_worker on families.cover (area_id, for_worker_id);
create index cover_worker on families.cover (area_id, worker_id, end_date);
call app.protect('families.cover', 'basic', 'units', null, false, false, false, true);
create policy family_reads on families.cover for select to rinnalla_app
  using (area_id = (select app.area()) and family_id = any((select app.pfams('basic'))::uuid[]));
create policy appoints on families.cover for insert to rinnalla_app
  with check (area_id = (select app.area()) and unit_id = any((select app.units())::int[]) and not restricted);
create policy ends on families.cover for update to rinnalla_app
  using (area_id = (select app.area()) and unit_id = any((select app.units())::int[]) and not restricted);
revoke update on families.cover from rinnalla_app;
grant update (ended_on, end_reason) on families.cover to rinnalla_app;

create table families.handover (
  area_id smallint not null,
  family_id uuid not null,
  unit_id int not null,
  restricted boolean not null default false,
  handover_id uuid not null,
  from_worker_id uuid not null,
  to_worker_id uuid not null,
  text text not null check (length(text) between 1 and 4000),
  created_by uuid not null,
  author text not null,
  created_at timestamptz not null default now(),
  primary key (area_id, handover_id),
  foreign key (area_id, family_id, unit_id, restricted) references families.family (area_id, family_id, unit_id, restricted) on update cascade,
  foreign key (area_id, from_worker_id) references organisations.worker,
  foreign key (area_id, to_worker_id) references organisations.worker
);
comment on table families.handover is 'What the next one must know: written when a family is handed over or covered, never changed. Content, so closed to unit lists.';
create index handover_family on families.handover (area_id, family_id);
create index handover_from on families.handover (area_id, from_worker_id);
create index handover_to on families.handover (area_id, to_worker_id);
call app.protect('families.handover', 'plan', 'none', null, false, false, false, true);
revoke update on families.handover from rinnalla_app;
-- Who steers the unit writes it for the next one; reading it is the circle's.
create policy writes_for_next on families.handover for insert to rinnalla_app
  with check (area_id = (select app.area()) and unit_id = any((select app.units())::int[]) and not restricted);

-- A circle row that has not begun may be taken back: then it was never in force.
drop policy ends on trust.circle;
create policy ends on trust.circle for update to rinnalla_app using (area_id = (select app.area())
  and ((unit_id = any((select app.units())::int[]) and not restricted) or family_id = any((select app.wfams('basic'))::uuid[])))
  with check (valid_to <= now() or valid_to = valid_from);

/* Whether a worker may be appointed to a family at all: has an account, and no own relative there. Says no more than that. */
create function trust.may_be_appointed(p_worker uuid, p_family uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select 1 from trust.account a where a.area_id = app.area() and a.worker_id = p_worker and a.disabled_at is null
    and not exists (select 1 from trust.denial d join families.member m on m.area_id = d.area_id and m.person_id = d.person_id
      where d.area_id = a.area_id and d.account_id = a.account_id and m.family_id = p_family)) and app.worker() is not null
$$;

/* How much each worker answers for: counts only. `all_children` and `all_families` count restricted families too and serve the law's
   ceiling; what is shown leaves them out, so that no list differs from its sum. */
create function families.loads(p_workers uuid[]) returns table (worker_id uuid, role text, families int, children int, all_families int, all_children int)
language sql stable security definer set search_path = '' as $$
  select a.worker_id, a.role, count(*) filter (where not a.restricted)::int, coalesce(sum(k.n) filter (where not a.restricted), 0)::int, count(*)::int, coalesce(sum(k.n), 0)::int
  from families.assignment a
  join families.family f on f.area_id = a.area_id and f.family_id = a.family_id and f.phase not in ('closed', 'follow_up')
  cross join lateral (select case when a.person_id is not null then 1 else count(*) end as n from families.member m
    where m.area_id = a.area_id and m.family_id = a.family_id and m.relation in ('child', 'sibling', 'unborn')
      and (m.end_date is null or m.end_date >= current_date) and (m.born_on is null or m.born_on > current_date - interval '18 years')) k
  where a.area_id = app.area() and app.worker() is not null and a.worker_id = any(p_workers)
    and a.start_date <= current_date and (a.end_date is null or a.end_date > current_date)
  group by a.worker_id, a.role
$$;

/* What a worker answers for in restricted families passes to another, without a word of what or how many: an act of the unit's supervisor.
   Each family's log names the supervisor. With `p_to` a day it is a cover until then, else a reassignment. p_parts: {role: {read, write}}. */
create function families.pass_on_restricted(p_from uuid, p_to uuid, p_reason text, p_start date, p_end date, p_from_at timestamptz, p_until timestamptz,
  p_parts jsonb, p_request text) returns void language plpgsql security definer set search_path = '' as $$
declare
  r record;
  acc uuid := (select a.account_id from trust.account a where a.area_id = app.area() and a.worker_id = p_to and a.disabled_at is null);
  org uuid := (select w.organisation_id from organisations.worker w where w.area_id = app.area() and w.worker_id = p_to);
  circle uuid;
  batch uuid := gen_random_uuid();
begin
  if not 'supervisor' = any(app.roles()) or acc is null or p_from = p_to or acc = app.account() then return; end if;
  insert into families.batch (area_id, batch_id, kind, start_date, end_date, made_by) values (app.area(), batch, case when p_end is null then 'reassign' else 'cover' end,
    p_start, p_end, gen_random_uuid());
  for r in select a.* from families.assignment a
    where a.area_id = app.area() and a.worker_id = p_from and a.restricted and a.start_date <= p_start and a.end_date is null
      and a.family_id <> all(app.denied())
      and exists (select 1 from organisations.worker_role s where s.area_id = a.area_id and s.unit_id = a.unit_id and s.worker_id = app.worker()
        and s.role = 'supervisor' and s.start_date <= current_date and (s.end_date is null or s.end_date >= current_date))
      and not exists (select 1 from trust.denial d join families.member m on m.area_id = d.area_id and m.person_id = d.person_id
        where d.area_id = a.area_id and d.account_id = acc and m.family_id = a.family_id)
      and not exists (select 1 from families.cover c where p_end is not null and c.area_id = a.area_id and c.assignment_id = a.assignment_id and c.ended_on is null
        and daterange(c.start_date, c.end_date, '[]') && daterange(p_start, p_end, '[]'))
    for update of a
  loop
    circle := gen_random_uuid();
    if p_end is null then
      update families.assignment a set end_date = greatest(a.start_date, p_start), end_reason = p_reason where a.area_id = r.area_id and a.assignment_id = r.assignment_id;
      update trust.circle c set valid_to = greatest(c.valid_from, now()), ended_by = app.account()
        where c.area_id = r.area_id and c.family_id = r.family_id and c.role = r.role and c.valid_to is null
          and c.account_id in (select x.account_id from trust.account x where x.area_id = r.area_id and x.worker_id = p_from);
      insert into families.assignment (area_id, family_id, unit_id, restricted, assignment_id, role, person_id, worker_id, reason, weight, start_date, batch_id, replaces, created_by)
        values (r.area_id, r.family_id, r.unit_id, true, gen_random_uuid(), r.role, r.person_id, p_to, p_reason, r.weight, p_start, batch, r.assignment_id, app.account());
    end if;
    insert into trust.circle (area_id, circle_id, family_id, unit_id, restricted, account_id, organisation_id, role, read_parts, write_parts, basis, valid_from, valid_to, created_by)
      values (r.area_id, circle, r.family_id, r.unit_id, true, acc, org, r.role, array(select jsonb_array_elements_text(p_parts -> r.role -> 'read')),
        array(select jsonb_array_elements_text(p_parts -> r.role -> 'write')), 'statute', p_from_at, p_until, app.account());
    if p_end is not null then
      insert into families.cover (area_id, family_id, unit_id, restricted, cover_id, batch_id, assignment_id, circle_id, role, for_worker_id, worker_id, start_date, end_date, created_by)
        values (r.area_id, r.family_id, r.unit_id, true, gen_random_uuid(), batch, r.assignment_id, circle, r.role, p_from, p_to, p_start, p_end, app.account());
    end if;
    insert into trust.use_log (area_id, account_id, worker_id, actor, roles, organisation_id, event, kind, purpose, basis, family_ids, request_id)
      select r.area_id, app.account(), app.worker(), w.given_name || ' ' || w.surname, '{supervisor}', app.organisation(), 'families.restricted-passed-on', 'write',
        p_reason, 'unit-list', array[r.family_id], left(p_request, 100)
      from organisations.worker w where w.area_id = r.area_id and w.worker_id = app.worker();
  end loop;
end
$$;

do $$
declare f record;
begin
  for f in select p.oid::regprocedure as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where (n.nspname, p.proname) in (('organisations', 'may_arrange'), ('organisations', 'enter_absence'), ('organisations', 'change_absence'),
      ('trust', 'may_be_appointed'), ('families', 'loads'), ('families', 'pass_on_restricted')) loop
    execute format('revoke all on function %s from public', f.name);
    execute format('grant execute on function %s to rinnalla_app', f.name);
  end loop;
end
$$;
