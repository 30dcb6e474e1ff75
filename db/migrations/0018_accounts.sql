-- Accounts in the hands of their people: own password, first passwords that must be changed, recovery codes, reopening; and their log rows.

alter table trust.account add column must_change_password boolean not null default false;
alter table trust.account add column password_changed_at timestamptz;
-- The second factor was right, and something is still to be done before the session opens: the first password is to be changed.
alter table trust.session add column factor_at timestamptz;

create table trust.recovery_code (
  area_id smallint not null,
  account_id uuid not null,
  code_hash bytea not null,
  used_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (area_id, account_id, code_hash),
  foreign key (area_id, account_id) references trust.account
);
comment on table trust.recovery_code is 'Codes instead of a lost second factor, each good once. 80 random bits, so a plain hash keeps them.';
alter table trust.recovery_code enable row level security;
alter table trust.recovery_code force row level security;
create policy owner_works on trust.recovery_code to rinnalla_owner using (true) with check (true);

/* The session goes on under a new token. It opens unless the first password is still to be changed. */
create function trust.let_in(p_token_hash bytea, p_new_hash bytea) returns void language sql security definer set search_path = '' as $$
  update trust.session s set token_hash = p_new_hash, factor_at = now(), seen_at = now(),
    second_factor_at = case when a.must_change_password then null else now() end
  from trust.account a where s.token_hash = p_token_hash and a.area_id = s.area_id and a.account_id = s.account_id
$$;

create or replace function trust.confirm_second_factor(p_token_hash bytea, p_new_hash bytea, p_step bigint) returns boolean
language plpgsql security definer set search_path = '' as $$
declare
  s record;
begin
  select * into s from trust.session_of(p_token_hash);
  if not found then return false; end if;
  update trust.account set totp_confirmed_at = coalesce(totp_confirmed_at, now()), last_totp_step = p_step
    where account_id = s.account_id and coalesce(last_totp_step, -1) < p_step;
  if not found then return false; end if;
  perform trust.let_in(p_token_hash, p_new_hash);
  return true;
end
$$;

/* Instead of the second factor: a code that has not been used. */
create function trust.use_recovery_code(p_token_hash bytea, p_new_hash bytea, p_code_hash bytea) returns boolean
language plpgsql security definer set search_path = '' as $$
declare
  s record;
begin
  select * into s from trust.session_of(p_token_hash);
  if not found or not s.totp_confirmed then return false; end if;
  update trust.recovery_code c set used_at = now()
    where c.area_id = s.area_id and c.account_id = s.account_id and c.code_hash = p_code_hash and c.used_at is null;
  if not found then return false; end if;
  perform trust.let_in(p_token_hash, p_new_hash);
  return true;
end
$$;

/* What stands between this session and the house: the password to be changed. And whether it has come past the factor at all. */
create function trust.session_step(p_token_hash bytea) returns table (past_factor boolean, must_change boolean, demo boolean, password_hash text)
language sql stable security definer set search_path = '' as $$
  select coalesce(n.second_factor_at, n.factor_at) is not null or a.worker_id is null, a.must_change_password, a.demo, a.password_hash
  from trust.session_of(p_token_hash) s
  join trust.session n on n.token_hash = p_token_hash
  join trust.account a on a.area_id = s.area_id and a.account_id = s.account_id
$$;

/* New codes take the place of the old ones. */
create function trust.keep_recovery_codes(p_token_hash bytea, p_hashes bytea[]) returns boolean
language plpgsql security definer set search_path = '' as $$
declare
  s record;
begin
  select n.area_id, n.account_id into s from trust.session_of(p_token_hash) n join trust.session_step(p_token_hash) p on p.past_factor where n.totp_confirmed;
  if not found then return false; end if;
  delete from trust.recovery_code c where c.area_id = s.area_id and c.account_id = s.account_id;
  insert into trust.recovery_code (area_id, account_id, code_hash) select s.area_id, s.account_id, h from unnest(p_hashes) as h;
  return true;
end
$$;

/* The own password. Every other session of the account ends, and this one opens if only the password stood in the way. Returns how many ended. */
create function trust.set_own_password(p_token_hash bytea, p_password_hash text) returns int
language plpgsql security definer set search_path = '' as $$
declare
  s record;
  ended int;
begin
  select n.area_id, n.account_id into s from trust.session_of(p_token_hash) n join trust.session_step(p_token_hash) p on p.past_factor;
  if not found then return null; end if;
  update trust.account a set password_hash = p_password_hash, must_change_password = false, password_changed_at = now()
    where a.area_id = s.area_id and a.account_id = s.account_id;
  update trust.session n set second_factor_at = coalesce(n.second_factor_at, n.factor_at) where n.token_hash = p_token_hash;
  update trust.session n set ended_at = now()
    where n.area_id = s.area_id and n.account_id = s.account_id and n.token_hash <> p_token_hash and n.ended_at is null;
  get diagnostics ended = row_count;
  return ended;
end
$$;

/* The own second factor is set up anew at the next sign-in: codes and sessions go with it. */
create function trust.forget_own_factor(p_token_hash bytea) returns boolean language plpgsql security definer set search_path = '' as $$
declare
  s record;
begin
  select n.area_id, n.account_id into s from trust.session_of(p_token_hash) n join trust.session_step(p_token_hash) p on p.past_factor where n.staff;
  if not found then return false; end if;
  update trust.account a set totp_secret = null, totp_confirmed_at = null, last_totp_step = null where a.area_id = s.area_id and a.account_id = s.account_id;
  delete from trust.recovery_code c where c.area_id = s.area_id and c.account_id = s.account_id;
  update trust.session n set ended_at = now() where n.area_id = s.area_id and n.account_id = s.account_id and n.ended_at is null;
  return true;
end
$$;

create function trust.own_security() returns table (second_factor_since timestamptz, codes_left int, password_changed_at timestamptz)
language sql stable security definer set search_path = '' as $$
  select a.totp_confirmed_at, (select count(*)::int from trust.recovery_code c where c.area_id = a.area_id and c.account_id = a.account_id and c.used_at is null),
    a.password_changed_at
  from trust.account a where a.area_id = app.area() and a.account_id = app.account()
$$;

/* A row of the log about the account itself, where there is no access context yet: signing in and out, factors, passwords. */
create function trust.note_security(p_token_hash bytea, p_event text, p_facts jsonb, p_request text) returns void
language sql security definer set search_path = '' as $$
  insert into trust.use_log (area_id, account_id, worker_id, actor, roles, organisation_id, event, kind, facts, request_id)
  select a.area_id, a.account_id, a.worker_id, coalesce(w.given_name || ' ' || w.surname, p.given_name || ' ' || p.surname, ''),
    case when a.family_role is not null then array[a.family_role] else array(select distinct r.role from organisations.worker_role r
      where r.area_id = a.area_id and r.worker_id = a.worker_id and r.start_date <= current_date and (r.end_date is null or r.end_date >= current_date)) end,
    w.organisation_id, left(p_event, 100), 'security', p_facts || jsonb_build_object('account', a.account_id), left(p_request, 100)
  from trust.session_of(p_token_hash) s
  join trust.account a on a.area_id = s.area_id and a.account_id = s.account_id
  left join organisations.worker w on w.area_id = a.area_id and w.worker_id = a.worker_id
  left join families.person p on p.area_id = a.area_id and p.person_id = a.person_id
$$;

-- The administrator's acts on others' accounts. Never on the own one: that takes another administrator.

create or replace function trust.create_account(p_account uuid, p_email text, p_worker uuid, p_password_hash text) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
  if not 'administrator' = any(app.roles()) then return false; end if;
  insert into trust.account (area_id, account_id, email, worker_id, password_hash, must_change_password)
    values (app.area(), p_account, lower(p_email), p_worker, p_password_hash, true) on conflict (email) do nothing;
  return found;
end
$$;

create function trust.end_sessions_of(p_account uuid) returns void language sql security definer set search_path = '' as $$
  update trust.session set ended_at = now() where area_id = app.area() and account_id = p_account and ended_at is null
$$;

create function trust.set_first_password(p_account uuid, p_password_hash text) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
  if not 'administrator' = any(app.roles()) or p_account = app.account() then return false; end if;
  update trust.account a set password_hash = p_password_hash, must_change_password = true
    where a.area_id = app.area() and a.account_id = p_account and a.worker_id is not null and a.disabled_at is null and not a.demo;
  if not found then return false; end if;
  perform trust.end_sessions_of(p_account);
  return true;
end
$$;

create function trust.forget_factor(p_account uuid) returns boolean language plpgsql security definer set search_path = '' as $$
begin
  if not 'administrator' = any(app.roles()) or p_account = app.account() then return false; end if;
  update trust.account a set totp_secret = null, totp_confirmed_at = null, last_totp_step = null
    where a.area_id = app.area() and a.account_id = p_account and a.worker_id is not null and a.disabled_at is null;
  if not found then return false; end if;
  delete from trust.recovery_code c where c.area_id = app.area() and c.account_id = p_account;
  perform trust.end_sessions_of(p_account);
  return true;
end
$$;

/* A closed account opens again with a first password and a second factor to be set up anew. Null: the worker has another open one. */
create function trust.reopen_account(p_account uuid, p_password_hash text) returns boolean language plpgsql security definer set search_path = '' as $$
begin
  if not 'administrator' = any(app.roles()) or p_account = app.account() then return false; end if;
  if exists (select 1 from trust.account a join trust.account b on b.area_id = a.area_id and b.worker_id = a.worker_id and b.disabled_at is null
      where a.area_id = app.area() and a.account_id = p_account and a.disabled_at is not null) then return null; end if;
  update trust.account a set disabled_at = null, password_hash = p_password_hash, must_change_password = true,
      totp_secret = null, totp_confirmed_at = null, last_totp_step = null
    where a.area_id = app.area() and a.account_id = p_account and a.worker_id is not null and a.disabled_at is not null;
  if not found then return false; end if;
  delete from trust.recovery_code c where c.area_id = app.area() and c.account_id = p_account;
  return true;
end
$$;

do $$
declare f text;
begin
  foreach f in array array['trust.let_in(bytea, bytea)', 'trust.use_recovery_code(bytea, bytea, bytea)', 'trust.session_step(bytea)',
    'trust.keep_recovery_codes(bytea, bytea[])', 'trust.set_own_password(bytea, text)', 'trust.forget_own_factor(bytea)', 'trust.own_security()',
    'trust.note_security(bytea, text, jsonb, text)', 'trust.end_sessions_of(uuid)', 'trust.set_first_password(uuid, text)', 'trust.forget_factor(uuid)',
    'trust.reopen_account(uuid, text)'] loop
    execute format('revoke all on function %s from public', f);
    -- these two are steps of the others
    if f not in ('trust.let_in(bytea, bytea)', 'trust.end_sessions_of(uuid)') then execute format('grant execute on function %s to rinnalla_app', f); end if;
  end loop;
end
$$;
