-- Accounts, sessions, circles, deny list, bans, the use log, drafts, repeated commands.

create schema trust;
comment on schema trust is 'Who may see what: accounts, sessions, circles, bans, and the log of every use.';

create table trust.account (
  area_id smallint not null references organisations.area,
  account_id uuid not null,
  email text not null check (email = lower(email)),
  password_hash text,
  totp_secret text,
  totp_confirmed_at timestamptz,
  last_totp_step bigint,
  worker_id uuid,
  person_id uuid,
  family_role text check (family_role in ('family_adult', 'young_person')),
  language text not null default 'fi' check (language in ('fi', 'sv', 'en')),
  theme text not null default 'system' check (theme in ('system', 'light', 'dark')),
  demo boolean not null default false,
  disabled_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (area_id, account_id),
  foreign key (area_id, worker_id) references organisations.worker,
  check ((worker_id is not null) <> (person_id is not null)),
  check ((person_id is null) = (family_role is null))
);
comment on table trust.account is 'Sign-in account of a worker or of a family member. Not readable by the application role.';
create unique index account_email on trust.account (email);
create unique index account_id on trust.account (account_id);
create index account_worker on trust.account (area_id, worker_id);
-- One living account a worker: nobody is given a second way in under somebody's name.
create unique index account_one_living on trust.account (area_id, worker_id) where disabled_at is null;

create table trust.session (
  token_hash bytea primary key,
  area_id smallint not null,
  account_id uuid not null,
  second_factor_at timestamptz,
  created_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  idle_seconds int not null,
  ended_at timestamptz,
  agent text not null default '',
  foreign key (area_id, account_id) references trust.account
);
comment on table trust.session is 'Opaque sessions: only the hash of the token is kept. Idle and absolute limits.';
create index session_account on trust.session (area_id, account_id) where ended_at is null;

create table trust.sign_in_attempt (
  attempt_id bigint primary key generated always as identity,
  at timestamptz not null default now(),
  email_hash bytea not null,
  address_hash bytea not null,
  outcome text not null check (outcome in ('right', 'wrong', 'throttled'))
);
comment on table trust.sign_in_attempt is 'Sign-in attempts, hashed, for the throttle per account and per address.';
create index sign_in_attempt_email on trust.sign_in_attempt (email_hash, at);
create index sign_in_attempt_address on trust.sign_in_attempt (address_hash, at);

create table trust.circle (
  area_id smallint not null references organisations.area,
  circle_id uuid not null,
  family_id uuid not null,
  unit_id int not null,
  restricted boolean not null default false,
  account_id uuid not null,
  person_id uuid,
  organisation_id uuid,
  role text not null check (role in ('family_partner', 'named_worker', 'child_social_worker', 'family_worker', 'psychologist', 'partner_worker',
    'volunteer', 'purpose', 'break_glass', 'family_adult', 'young_person')),
  read_parts text[] not null,
  write_parts text[] not null default '{}',
  basis text not null check (basis in ('statute', 'permit', 'consent', 'purpose', 'emergency')),
  purpose text not null default '',
  valid_from timestamptz not null default now(),
  valid_to timestamptz,
  ended_by uuid,
  created_by uuid,
  created_at timestamptz not null default now(),
  reviewed_at timestamptz,
  reviewed_by uuid,
  review_outcome text check (review_outcome in ('justified', 'not_justified')),
  review_note text,
  primary key (area_id, circle_id),
  foreign key (area_id, account_id) references trust.account,
  check (valid_to is null or valid_to >= valid_from),
  check (role not in ('purpose', 'break_glass') or (valid_to is not null and length(purpose) > 0 and cardinality(write_parts) = 0)),
  check (app.mask(write_parts) & ~app.mask(read_parts) = 0)
);
comment on table trust.circle is 'Who has a client relationship to whose record, by part, for how long and on what basis. The only thing that opens content.';
create index circle_account on trust.circle (area_id, account_id) include (family_id);
create index circle_family on trust.circle (area_id, family_id);

create table trust.denial (
  area_id smallint not null,
  account_id uuid not null,
  person_id uuid not null,
  reason text not null default 'own_relative' check (reason in ('own_relative', 'self', 'conflict')),
  created_by uuid,
  created_at timestamptz not null default now(),
  primary key (area_id, account_id, person_id),
  foreign key (area_id, account_id) references trust.account
);
comment on table trust.denial is 'Own relatives and other persons whose records an account never reaches. Wins over everything.';

create table trust.use_log (
  area_id smallint not null,
  log_id uuid not null default gen_random_uuid(),
  at timestamptz not null default now(),
  xid xid8 not null default pg_current_xact_id(),
  generation int not null default 1,
  account_id uuid,
  worker_id uuid,
  actor text not null default '',
  roles text[] not null default '{}',
  organisation_id uuid,
  event text not null,
  kind text not null check (kind in ('read', 'write', 'refused', 'security')),
  purpose text not null default '',
  basis text not null default '',
  family_ids uuid[] not null default '{}',
  person_ids uuid[] not null default '{}',
  hidden_from uuid[] not null default '{}',
  facts jsonb not null default '{}',
  request_id text not null default '',
  primary key (area_id, log_id)
);
comment on table trust.use_log is 'Every use of client data, written in the same transaction as the use (703/2023 10 §). Insert only.';
create index use_log_family on trust.use_log using gin (family_ids);
create index use_log_xid on trust.use_log (generation, xid);
create index use_log_account on trust.use_log (area_id, account_id, at);

create table trust.command (
  command_id uuid primary key,
  area_id smallint not null,
  account_id uuid not null,
  operation text not null,
  body_hash bytea not null,
  answer jsonb not null,
  created_at timestamptz not null default now()
);
comment on table trust.command is 'Commands already done, by the id the caller gave: a repeated command gets the same answer and does nothing.';
create index command_age on trust.command (created_at);

create table trust.draft (
  area_id smallint not null,
  account_id uuid not null,
  draft_key text not null check (length(draft_key) between 1 and 200),
  family_id uuid,
  title text not null default '',
  content jsonb not null,
  updated_at timestamptz not null default now(),
  primary key (area_id, account_id, draft_key),
  foreign key (area_id, account_id) references trust.account
);
comment on table trust.draft is 'What someone has typed and not yet sent; survives reload, sign-out and restarts. Only its writer sees it.';

-- Reach of the context ------------------------------------------------------------------------------------------

alter table trust.circle enable row level security;
alter table trust.circle force row level security;
create policy owner_works on trust.circle to rinnalla_owner using (true) with check (true);
-- People and sharing: the circle of a family is seen by those in it with the whole family, and by the unit's supervisors and coordinators.
create policy in_reach on trust.circle for select to rinnalla_app using (area_id = (select app.area()) and (
  family_id = any((select app.fams('basic'))::uuid[]) or unit_id = any((select app.units())::int[]) or account_id = (select app.account())
  or (family_id = any((select app.pfams('basic'))::uuid[]) and role not in ('family_adult', 'young_person'))
  or 'data_protection_officer' = any((select app.roles())::text[])));
create policy own_relatives on trust.circle as restrictive to rinnalla_app using (family_id <> all((select app.denied())::uuid[]));
create policy restricted_family on trust.circle as restrictive to rinnalla_app using (not restricted or family_id = any((select app.circle())::uuid[])
  or 'data_protection_officer' = any((select app.roles())::text[]));
-- Coordinators and supervisors put workers into circles of their units; nobody puts themselves (that goes through trust.open_with_purpose and trust.break_glass).
create policy appoints on trust.circle for insert to rinnalla_app with check (area_id = (select app.area())
  and ((unit_id = any((select app.units())::int[]) and not restricted) or family_id = any((select app.wfams('basic'))::uuid[]))
  and account_id <> (select app.account()) and role not in ('purpose', 'break_glass') and basis not in ('purpose', 'emergency'));
-- A circle row may be ended, never lengthened: more time is a new row with its own basis.
create policy ends on trust.circle for update to rinnalla_app using (area_id = (select app.area())
  and ((unit_id = any((select app.units())::int[]) and not restricted) or family_id = any((select app.wfams('basic'))::uuid[])))
  with check (valid_to <= now());
grant select, insert on trust.circle to rinnalla_app;
grant update (valid_to, ended_by) on trust.circle to rinnalla_app;

alter table trust.denial enable row level security;
alter table trust.denial force row level security;
create policy owner_works on trust.denial to rinnalla_owner using (true) with check (true);
create policy own_or_officer on trust.denial for select to rinnalla_app using (area_id = (select app.area())
  and (account_id = (select app.account()) or (select app.roles())::text[] && '{data_protection_officer,administrator}'));
create policy declares on trust.denial for insert to rinnalla_app with check (area_id = (select app.area())
  and (account_id = (select app.account()) or (select app.roles())::text[] && '{data_protection_officer,administrator}'));
grant select, insert on trust.denial to rinnalla_app;

alter table trust.use_log enable row level security;
alter table trust.use_log force row level security;
create policy owner_works on trust.use_log to rinnalla_owner using (true) with check (true);
create policy writes_own on trust.use_log for insert to rinnalla_app with check (area_id = (select app.area()) and account_id = (select app.account())
  and worker_id is not distinct from (select app.worker()));
-- When, in which transaction and under which number is the database's word.
grant insert (area_id, account_id, worker_id, actor, roles, organisation_id, event, kind, purpose, basis, family_ids, person_ids, hidden_from, facts, request_id)
  on trust.use_log to rinnalla_app;

alter table trust.command enable row level security;
alter table trust.command force row level security;
create policy owner_works on trust.command to rinnalla_owner using (true) with check (true);
create policy own on trust.command to rinnalla_app using (account_id = (select app.account())) with check (account_id = (select app.account()));
grant select, insert on trust.command to rinnalla_app;

alter table trust.draft enable row level security;
alter table trust.draft force row level security;
create policy owner_works on trust.draft to rinnalla_owner using (true) with check (true);
create policy own on trust.draft to rinnalla_app using (account_id = (select app.account())) with check (account_id = (select app.account()));
grant select, insert, update, delete on trust.draft to rinnalla_app;

revoke all on trust.account, trust.session, trust.sign_in_attempt from rinnalla_app;
alter table trust.account enable row level security;
alter table trust.account force row level security;
create policy owner_works on trust.account to rinnalla_owner using (true) with check (true);
alter table trust.session enable row level security;
alter table trust.session force row level security;
create policy owner_works on trust.session to rinnalla_owner using (true) with check (true);
alter table trust.sign_in_attempt enable row level security;
alter table trust.sign_in_attempt force row level security;
create policy owner_works on trust.sign_in_attempt to rinnalla_owner using (true) with check (true);
grant usage on schema trust to rinnalla_app;
