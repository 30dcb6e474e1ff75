-- The few functions that work with the owner's rights: signing in, entering the context, opening with a purpose,
-- break-glass, the log reader, and whole-area name search. Each returns the minimum.

/* What a sign-in needs to know about an address, and how many wrong tries stand against it in the last 15 minutes. */
create function trust.sign_in_lookup(p_email text, p_email_hash bytea, p_address_hash bytea)
returns table (account_id uuid, password_hash text, totp_secret text, totp_confirmed boolean, staff boolean, demo boolean,
  wrong_for_account int, wrong_for_address int)
language sql stable security definer set search_path = '' as $$
  select a.account_id, a.password_hash, a.totp_secret, a.totp_confirmed_at is not null, a.worker_id is not null, coalesce(a.demo, false),
    (select count(*)::int from trust.sign_in_attempt t where t.email_hash = p_email_hash and t.outcome = 'wrong' and t.at > now() - interval '15 minutes'
      and t.at > coalesce((select max(r.at) from trust.sign_in_attempt r where r.email_hash = p_email_hash and r.outcome = 'right'), '-infinity')),
    (select count(*)::int from trust.sign_in_attempt t where t.address_hash = p_address_hash and t.outcome = 'wrong' and t.at > now() - interval '15 minutes')
  from (select 1) as always left join trust.account a on a.email = p_email and a.disabled_at is null
$$;

create function trust.note_attempt(p_email_hash bytea, p_address_hash bytea, p_outcome text) returns void
language sql security definer set search_path = '' as $$
  insert into trust.sign_in_attempt (email_hash, address_hash, outcome) values (p_email_hash, p_address_hash, p_outcome)
$$;

/* A new session after the password was right. Staff start without the second factor: until it is given only the second-factor steps are open. */
create function trust.open_session(p_account uuid, p_token_hash bytea, p_second_factor boolean, p_idle_seconds int, p_hours numeric, p_agent text)
returns void language sql security definer set search_path = '' as $$
  insert into trust.session (token_hash, area_id, account_id, second_factor_at, expires_at, idle_seconds, agent)
  select p_token_hash, a.area_id, a.account_id, case when p_second_factor then now() end, now() + make_interval(secs => p_hours * 3600), p_idle_seconds, left(p_agent, 200)
  from trust.account a where a.account_id = p_account and a.disabled_at is null
$$;

/* The session of a token if it is alive, whether or not the second factor has been given. */
create function trust.session_of(p_token_hash bytea)
returns table (area_id smallint, account_id uuid, second_factor boolean, staff boolean, totp_secret text, totp_confirmed boolean, email text, last_totp_step bigint)
language sql stable security definer set search_path = '' as $$
  select s.area_id, s.account_id, s.second_factor_at is not null, a.worker_id is not null, a.totp_secret, a.totp_confirmed_at is not null, a.email, a.last_totp_step
  from trust.session s join trust.account a using (area_id, account_id)
  where s.token_hash = p_token_hash and s.ended_at is null and a.disabled_at is null
    and s.expires_at > now() and s.seen_at > now() - make_interval(secs => s.idle_seconds)
$$;

create function trust.set_totp(p_token_hash bytea, p_secret text) returns void language sql security definer set search_path = '' as $$
  update trust.account a set totp_secret = p_secret
  from trust.session_of(p_token_hash) s
  where a.account_id = s.account_id and a.totp_confirmed_at is null
$$;

/* The second factor was right: a step of the clock is used once only. Swaps the session for a new token. */
create function trust.confirm_second_factor(p_token_hash bytea, p_new_hash bytea, p_step bigint) returns boolean
language plpgsql security definer set search_path = '' as $$
declare
  s record;
begin
  select * into s from trust.session_of(p_token_hash);
  if not found then return false; end if;
  update trust.account set totp_confirmed_at = coalesce(totp_confirmed_at, now()), last_totp_step = p_step
    where account_id = s.account_id and coalesce(last_totp_step, -1) < p_step;
  if not found then return false; end if;
  update trust.session set token_hash = p_new_hash, second_factor_at = now(), seen_at = now() where token_hash = p_token_hash;
  return true;
end
$$;

create function trust.end_session(p_token_hash bytea) returns void language sql security definer set search_path = '' as $$
  update trust.session set ended_at = now() where token_hash = p_token_hash and ended_at is null
$$;

/* Enters the access context of a session: who, which units, which families by part. Called once, first, in every transaction.
   Returns what the action check needs, or no row when there is no living session. */
create function app.enter(p_token_hash bytea, p_family uuid default null) returns jsonb
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
  select coalesce(array_agg(c.family_id), '{}') as fams, coalesce(array_agg(c.person_id), '{}') as persons, coalesce(array_agg(app.mask(c.read_parts)), '{}') as r into part
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

/* Opens a family's content for a recorded purpose, read only, for some hours: a supervisor of the family's unit. */
create function trust.open_with_purpose(p_circle uuid, p_family uuid, p_purpose text, p_hours numeric) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
  if length(trim(p_purpose)) < 10 or p_family = any(app.denied()) or not 'supervisor' = any(app.roles()) then return false; end if;
  insert into trust.circle (area_id, circle_id, family_id, unit_id, restricted, account_id, organisation_id, role, read_parts, basis, purpose, valid_to, created_by)
  select f.area_id, p_circle, f.family_id, f.unit_id, f.restricted, app.account(), app.organisation(), 'purpose',
    '{basic,plan,wellbeing,notes,needs,log}', 'purpose', trim(p_purpose), now() + make_interval(secs => least(greatest(p_hours, 0), 8) * 3600), app.account()
  from families.family f
  where f.area_id = app.area() and f.family_id = p_family and not f.restricted and f.unit_id = any(app.units())
    and exists (select 1 from organisations.worker_role r where r.area_id = f.area_id and r.unit_id = f.unit_id and r.worker_id = app.worker()
      and r.role = 'supervisor' and r.start_date <= current_date and (r.end_date is null or r.end_date >= current_date));
  return found;
end
$$;

/* Break-glass: 60 minutes for a worker of the area, with reason code and text; review is required. Never past the deny list. */
create function trust.break_glass(p_circle uuid, p_family uuid, p_code text, p_text text) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
  if length(trim(p_text)) < 10 or p_code not in ('life_or_health', 'childs_safety', 'on_call_duty') or p_family = any(app.denied())
    or not app.roles() && '{social_worker,family_partner,supervisor,family_worker,psychologist}'::text[] then return false; end if;
  insert into trust.circle (area_id, circle_id, family_id, unit_id, restricted, account_id, organisation_id, role, read_parts, basis, purpose, valid_to, created_by)
  select f.area_id, p_circle, f.family_id, f.unit_id, f.restricted, app.account(), app.organisation(), 'break_glass',
    '{basic,contact,protected,plan,wellbeing,notes,needs}', 'emergency', p_code || ': ' || trim(p_text), now() + interval '60 minutes', app.account()
  from families.family f where f.area_id = app.area() and f.family_id = p_family;
  return found;
end
$$;

/* Break-glass uses to be reviewed: the family's unit supervisor and the data-protection officer, never the one who used it.
   A restricted family is the officer's alone: to the unit's supervisor it is not there. */
create function trust.break_glass_uses(p_open_only boolean)
returns table (circle_id uuid, family_id uuid, actor text, purpose text, at timestamptz, until timestamptz, reviewed_at timestamptz, review_outcome text, review_note text)
language sql stable security definer set search_path = '' as $$
  select c.circle_id, c.family_id, w.given_name || ' ' || w.surname, c.purpose, c.valid_from, c.valid_to, c.reviewed_at, c.review_outcome, c.review_note
  from trust.circle c
  join trust.account a on a.area_id = c.area_id and a.account_id = c.account_id
  join organisations.worker w on w.area_id = a.area_id and w.worker_id = a.worker_id
  where c.area_id = app.area() and c.role = 'break_glass' and (not p_open_only or c.reviewed_at is null)
    and c.family_id <> all(app.denied())
    and ('data_protection_officer' = any(app.roles()) or ('supervisor' = any(app.roles()) and c.unit_id = any(app.units()) and not c.restricted))
  order by c.valid_from desc
$$;

create function trust.review_break_glass(p_circle uuid, p_outcome text, p_note text) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
  update trust.circle c set reviewed_at = now(), reviewed_by = app.account(), review_outcome = p_outcome, review_note = p_note
  where c.area_id = app.area() and c.circle_id = p_circle and c.role = 'break_glass' and c.reviewed_at is null and c.account_id <> app.account()
    and c.family_id <> all(app.denied())
    and ('data_protection_officer' = any(app.roles()) or ('supervisor' = any(app.roles()) and c.unit_id = any(app.units()) and not c.restricted));
  return found;
end
$$;

/* The log of one family, newest first, for those entitled: circle with the part 'log', and the data-protection officer.
   Only this family's persons are named; a young person's accepted ban hides the row from whom it must. */
create function trust.family_log(p_family uuid, p_before timestamptz, p_limit int)
returns table (log_id uuid, at timestamptz, actor text, roles text[], organisation text, event text, kind text, purpose text, basis text, person_ids uuid[])
language sql stable security definer set search_path = '' as $$
  select l.log_id, l.at,
    -- a family member out of reach is not named to another
    case when l.worker_id is null and l.account_id <> app.account() and not p_family = any(app.fams('log')) and app.person() is not null then '' else l.actor end,
    l.roles, o.name, l.event, l.kind, l.purpose, l.basis,
    array(select distinct p from unnest(l.person_ids) as p join families.member m on m.area_id = l.area_id and m.person_id = p and m.family_id = p_family
      where app.person() is null or app.pair(p_family, p) = any(app.pairs('log')))
  from trust.use_log l
  left join organisations.organisation o on o.area_id = l.area_id and o.organisation_id = l.organisation_id
  where l.area_id = app.area() and l.family_ids @> array[p_family] and l.at < p_before
    and p_family <> all(app.denied())
    and (p_family = any(app.fams('log')) or 'data_protection_officer' = any(app.roles())
      or (p_family = any(app.pfams('log')) and app.pairs_of(p_family, l.person_ids) && app.pairs('log')
        and (app.person() is null or app.person() <> all(l.hidden_from))))
  order by l.at desc, l.log_id limit least(p_limit, 500)
$$;

/* Makes sure a family row is seen before something is said of it: who reaches a family by any way. */
create function trust.sessions_of_me() returns table (started_at timestamptz, seen_at timestamptz, agent text, this_one boolean, session_ref text)
language sql stable security definer set search_path = '' as $$
  select s.created_at, s.seen_at, s.agent, false, encode(substring(s.token_hash from 1 for 8), 'hex')
  from trust.session s where s.area_id = app.area() and s.account_id = app.account() and s.ended_at is null and s.expires_at > now()
    and s.seen_at > now() - make_interval(secs => s.idle_seconds)
  order by s.seen_at desc
$$;

create function trust.end_my_session(p_ref text) returns boolean language plpgsql security definer set search_path = '' as $$
begin
  update trust.session s set ended_at = now()
    where s.area_id = app.area() and s.account_id = app.account() and s.ended_at is null and encode(substring(s.token_hash from 1 for 8), 'hex') = p_ref;
  return found;
end
$$;

create function trust.set_preferences(p_language text, p_theme text) returns void language sql security definer set search_path = '' as $$
  update trust.account set language = coalesce(p_language, language), theme = coalesce(p_theme, theme) where area_id = app.area() and account_id = app.account()
$$;

/* Accounts, for the administrator: never a hash, never a secret. */
create function trust.accounts() returns table (account_id uuid, email text, worker_id uuid, name text, second_factor boolean, disabled boolean, demo boolean)
language sql stable security definer set search_path = '' as $$
  select a.account_id, a.email, a.worker_id, w.given_name || ' ' || w.surname, a.totp_confirmed_at is not null, a.disabled_at is not null, a.demo
  from trust.account a join organisations.worker w on w.area_id = a.area_id and w.worker_id = a.worker_id
  where a.area_id = app.area() and 'administrator' = any(app.roles()) order by w.surname, w.given_name
$$;

create function trust.create_account(p_account uuid, p_email text, p_worker uuid, p_password_hash text) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
  if not 'administrator' = any(app.roles()) then return false; end if;
  insert into trust.account (area_id, account_id, email, worker_id, password_hash) values (app.area(), p_account, lower(p_email), p_worker, p_password_hash)
    on conflict (email) do nothing;
  return found;
end
$$;

create function trust.disable_account(p_account uuid) returns boolean language plpgsql security definer set search_path = '' as $$
begin
  if not 'administrator' = any(app.roles()) or p_account = app.account() then return false; end if;
  update trust.account set disabled_at = now() where area_id = app.area() and account_id = p_account and disabled_at is null;
  if not found then return false; end if;
  update trust.session set ended_at = now() where area_id = app.area() and account_id = p_account and ended_at is null;
  return true;
end
$$;

/* The account that a worker signs in with, so that a coordinator can put the worker into a circle. */
create function trust.account_of_worker(p_worker uuid) returns uuid language sql stable security definer set search_path = '' as $$
  select a.account_id from trust.account a where a.area_id = app.area() and a.worker_id = p_worker and a.disabled_at is null and app.worker() is not null
$$;

/* Name of the one behind an account: workers to everyone at work, family members to those who have the family in their circle. */
create function trust.name_of_account(p_account uuid) returns text language sql stable security definer set search_path = '' as $$
  select coalesce(w.given_name || ' ' || w.surname, (
    select p.given_name || ' ' || p.surname from families.member p where p.area_id = a.area_id and p.person_id = a.person_id
      and (p.family_id = any(app.fams('basic')) or app.pair(p.family_id, p.person_id) = any(app.pairs('basic'))) limit 1), '')
  from trust.account a left join organisations.worker w on w.area_id = a.area_id and w.worker_id = a.worker_id
  where a.area_id = app.area() and a.account_id = p_account
$$;

/* The family member behind an account, to those to whom name_of_account says the name. */
create function trust.person_of_account(p_account uuid) returns uuid language sql stable security definer set search_path = '' as $$
  select a.person_id from trust.account a
  where a.area_id = app.area() and a.account_id = p_account and a.person_id is not null and trust.name_of_account(p_account) <> ''
$$;

/* A refused attempt on something the caller could see: who tried what, and no data. Written on its own, after the refused transaction is undone. */
create function trust.note_refusal(p_token_hash bytea, p_event text, p_family uuid, p_request text) returns void
language sql security definer set search_path = '' as $$
  insert into trust.use_log (area_id, account_id, worker_id, actor, roles, organisation_id, event, kind, family_ids, request_id)
  select a.area_id, a.account_id, a.worker_id, coalesce(w.given_name || ' ' || w.surname, p.given_name || ' ' || p.surname, ''),
    case when a.family_role is not null then array[a.family_role] else array(select distinct r.role from organisations.worker_role r
      where r.area_id = a.area_id and r.worker_id = a.worker_id and r.start_date <= current_date and (r.end_date is null or r.end_date >= current_date)) end,
    w.organisation_id, left(p_event, 100), 'refused',
    array(select f.family_id from families.family f where f.area_id = a.area_id and f.family_id = p_family), left(p_request, 100)
  from trust.session_of(p_token_hash) s
  join trust.account a on a.area_id = s.area_id and a.account_id = s.account_id
  left join organisations.worker w on w.area_id = a.area_id and w.worker_id = a.worker_id
  left join families.person p on p.area_id = a.area_id and p.person_id = a.person_id
$$;

create function trust.demo_personas() returns table (account_id uuid, email text, name text, title text, roles text[], organisation text)
language sql stable security definer set search_path = '' as $$
  select a.account_id, a.email, coalesce(w.given_name || ' ' || w.surname, p.given_name || ' ' || p.surname), coalesce(w.title, ''),
    case when a.family_role is not null then array[a.family_role] else
      coalesce((select array_agg(distinct r.role) from organisations.worker_role r where r.area_id = a.area_id and r.worker_id = a.worker_id), '{}') end,
    coalesce(o.name, '')
  from trust.account a
  left join organisations.worker w on w.area_id = a.area_id and w.worker_id = a.worker_id
  left join organisations.organisation o on o.area_id = w.area_id and o.organisation_id = w.organisation_id
  left join families.person p on p.area_id = a.area_id and p.person_id = a.person_id
  where a.demo and a.disabled_at is null order by a.created_at, a.account_id
$$;

/* Name search over what the reader may list, through the trigram index: the operators are not leakproof, so a policy would lose the index. */
create function families.search(p_query text, p_limit int)
returns table (family_id uuid, name text, phase text, person_id uuid, given_name text, surname text, born_on date, score real)
language plpgsql stable security definer set search_path = '' as $$
declare
  q text := app.fold(trim(p_query));
  reach uuid[] := app.fams('basic');
  -- reached person by person: only those persons are found, and the family by its own name
  part uuid[] := app.pfams('basic');
  pairs text[] := app.pairs('basic');
  mine uuid[] := app.circle();
  unit_ids int[] := app.units();
  gone uuid[] := app.denied();
  me uuid := app.person();
  a smallint := app.area();
begin
  if length(q) < 2 or a is null or me is not null then return; end if;
  return query
  with hit as (
    select m.family_id, m.person_id, m.given_name, m.surname, m.born_on, public.word_similarity(q, app.fold(m.given_name || ' ' || m.surname)) as score
    from families.member m
    where m.area_id = a and app.fold(m.given_name || ' ' || m.surname) operator(public.%>) q
      and (m.unit_id = any(unit_ids) or m.family_id = any(reach) or app.pair(m.family_id, m.person_id) = any(pairs)) and (not m.restricted or m.family_id = any(mine)) and m.family_id <> all(gone)
      and (m.end_date is null or m.end_date >= current_date)
    union all
    select f.family_id, null, null, null, null, public.word_similarity(q, app.fold(f.name))
    from families.family f
    where f.area_id = a and app.fold(f.name) operator(public.%>) q
      and (f.unit_id = any(unit_ids) or f.family_id = any(reach) or f.family_id = any(part)) and (not f.restricted or f.family_id = any(mine)) and f.family_id <> all(gone)
  ), best as (select distinct on (h.family_id) h.* from hit h order by h.family_id, h.score desc, h.surname, h.given_name)
  select b.family_id, f.name, f.phase, b.person_id, b.given_name, b.surname, b.born_on, b.score
  from best b join families.family f on f.area_id = a and f.family_id = b.family_id
  order by b.score desc, f.name, b.family_id limit least(p_limit, 50);
end
$$;

/* Person fields that are not on the membership row, for a reader who has the person in reach. */
create function families.person_of(p_family uuid, p_person uuid)
returns table (person_id uuid, identity_code text, mother_tongue text, service_language text, interpreter text, municipality_code text)
language sql stable security definer set search_path = '' as $$
  select p.person_id, p.identity_code, p.mother_tongue, p.service_language, p.interpreter,
    case when p.safety_ban and not p_family = any(app.fams('protected')) then null else p.municipality_code end
  from families.person p join families.member m on m.area_id = p.area_id and m.person_id = p.person_id and m.family_id = p_family
  where p.area_id = app.area() and p.person_id = p_person and p_family = any(app.fams('basic')) and p_family <> all(app.denied())
$$;

/* Opens a family from a contact: the family, its people and first phase entry in one go. The contact must be the caller's own or in the
   caller's units, and not yet a family. A caller who becomes the partner is put into the circle; a coordinator or supervisor is not.
   p_members: [{personId, givenName, surname, bornOn, dueOn, relation, home, language, interpreter, safetyBan, identityCode}] */
create function families.open_family(p_family uuid, p_contact uuid, p_unit int, p_name text, p_on date, p_special boolean, p_restricted boolean,
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

/* A new person in a family that the caller may write. */
create function families.add_member(p_family uuid, p_member jsonb, p_on date) returns boolean language plpgsql security definer set search_path = '' as $$
declare
  f families.family;
  m jsonb := p_member;
begin
  if not p_family = any(app.wfams('basic')) or p_family = any(app.denied()) then return false; end if;
  select * into f from families.family x where x.area_id = app.area() and x.family_id = p_family;
  insert into families.person (area_id, person_id, identity_code, given_name, surname, born_on, due_on, mother_tongue, service_language, interpreter, safety_ban)
    values (f.area_id, (m ->> 'personId')::uuid, m ->> 'identityCode', m ->> 'givenName', m ->> 'surname', (m ->> 'bornOn')::date, (m ->> 'dueOn')::date,
      coalesce(m ->> 'language', f.language), coalesce(m ->> 'language', f.language), m ->> 'interpreter', (m ->> 'safetyBan')::boolean);
  insert into families.member (area_id, family_id, unit_id, restricted, person_id, given_name, surname, born_on, safety_ban, relation, home, start_date)
    values (f.area_id, p_family, f.unit_id, f.restricted, (m ->> 'personId')::uuid, m ->> 'givenName', m ->> 'surname', (m ->> 'bornOn')::date,
      (m ->> 'safetyBan')::boolean, m ->> 'relation', coalesce(m ->> 'home', 'here'), p_on);
  if (m ->> 'safetyBan')::boolean then
    update families.family x set safety_ban = true where x.area_id = f.area_id and x.family_id = p_family and not x.safety_ban;
  end if;
  return true;
end
$$;

/* Changes to a person, for one who may write the family. The memberships follow by their foreign key. */
create function families.change_person(p_family uuid, p_person uuid, p_given text, p_surname text, p_born date, p_language text, p_interpreter text, p_ban boolean)
returns boolean language plpgsql security definer set search_path = '' as $$
begin
  if not p_family = any(app.wfams('basic')) or p_family = any(app.denied()) then return false; end if;
  update families.person p set given_name = coalesce(p_given, p.given_name), surname = coalesce(p_surname, p.surname), born_on = coalesce(p_born, p.born_on),
    service_language = coalesce(p_language, p.service_language), interpreter = coalesce(p_interpreter, p.interpreter), safety_ban = coalesce(p_ban, p.safety_ban)
  where p.area_id = app.area() and p.person_id = p_person
    and exists (select 1 from families.member m where m.area_id = p.area_id and m.person_id = p.person_id and m.family_id = p_family);
  if not found then return false; end if;
  update families.family f set safety_ban = exists (select 1 from families.member m where m.area_id = f.area_id and m.family_id = f.family_id and m.safety_ban)
  where f.area_id = app.area() and f.family_id in (select m.family_id from families.member m where m.area_id = app.area() and m.person_id = p_person);
  return true;
end
$$;

do $$
declare f record;
begin
  -- functions are open to everyone by default: close all of ours, then open them to the application role
  for f in select p.oid::regprocedure as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname in ('app', 'trust', 'families', 'organisations') and p.prokind = 'f' loop
    execute format('revoke all on function %s from public', f.name);
    if f.name::text not in ('app.sign(text)') then execute format('grant execute on function %s to rinnalla_app', f.name); end if;
  end loop;
end
$$;
