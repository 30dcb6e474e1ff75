-- The assessment made together: earlier services and how they felt, the people around the family, what other professionals are asked,
-- and what family members write themselves.

create table assessment.earlier_service (
  area_id smallint not null,
  family_id uuid not null,
  unit_id int not null,
  restricted boolean not null default false,
  earlier_id uuid not null,
  assessment_id uuid not null,
  person_ids uuid[] not null check (cardinality(person_ids) > 0),
  shared_with_family boolean not null default true,
  hidden_from uuid[] not null default '{}',
  name text not null check (length(name) between 1 and 200),
  period text not null default '' check (length(period) <= 100),
  usefulness smallint check (usefulness between 0 and 5),
  own_words text not null default '' check (length(own_words) <= 2000),
  said_by uuid,
  dropped boolean not null default false,
  revision int not null default 1,
  created_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (area_id, earlier_id),
  foreign key (area_id, family_id, unit_id, restricted) references families.family (area_id, family_id, unit_id, restricted) on update cascade,
  foreign key (area_id, assessment_id) references assessment.assessment
);
comment on table assessment.earlier_service is 'A service the family had before and how useful it felt, 0 to 5, in its own words (S2-1); not asked is NULL.';
create index earlier_service_family on assessment.earlier_service (area_id, family_id);
create index earlier_service_assessment on assessment.earlier_service (area_id, assessment_id);
call app.protect('assessment.earlier_service', 'needs', 'none', 'person_ids', false, true, true, true);

create table assessment.network_map (
  area_id smallint not null,
  family_id uuid not null,
  unit_id int not null,
  restricted boolean not null default false,
  map_id uuid not null,
  person_ids uuid[] not null check (cardinality(person_ids) > 0),
  shared_with_family boolean not null default true,
  hidden_from uuid[] not null default '{}',
  episode int not null,
  mapped_on date not null,
  people jsonb not null default '[]' check (jsonb_typeof(people) = 'array'),
  revision int not null default 1,
  created_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (area_id, map_id),
  foreign key (area_id, family_id, unit_id, restricted) references families.family (area_id, family_id, unit_id, restricted) on update cascade
);
comment on table assessment.network_map is 'The people around the family as it was mapped on one day (SHL 43 §): who, how close, helps or burdens. Mapped again later, the two stand side by side.';
create index network_map_family on assessment.network_map (area_id, family_id, episode, mapped_on);
call app.protect('assessment.network_map', 'needs', 'none', 'person_ids', false, true, true, true);

create table assessment.contribution (
  area_id smallint not null,
  family_id uuid not null,
  unit_id int not null,
  restricted boolean not null default false,
  contribution_id uuid not null,
  person_ids uuid[] not null check (cardinality(person_ids) > 0),
  worker_id uuid not null,
  question text not null check (length(question) between 1 and 2000),
  shared jsonb not null,
  basis text not null check (basis in ('consent', 'shl_41')),
  due_on date not null,
  asked_on date not null,
  asked_by uuid not null,
  answered_on date check (answered_on >= asked_on),
  answer text check (length(answer) between 1 and 8000),
  declined_on date check (declined_on >= asked_on),
  decline_reason text check (length(decline_reason) between 1 and 1000),
  withdrawn_on date check (withdrawn_on >= asked_on),
  created_at timestamptz not null default now(),
  primary key (area_id, contribution_id),
  foreign key (area_id, family_id, unit_id, restricted) references families.family (area_id, family_id, unit_id, restricted) on update cascade,
  foreign key (area_id, worker_id) references organisations.worker,
  check (num_nonnulls(answered_on, declined_on, withdrawn_on) <= 1),
  check ((answered_on is null) = (answer is null)),
  check ((declined_on is null) = (decline_reason is null))
);
comment on table assessment.contribution is 'What another professional is asked for the assessment, by when, and what was answered (SHL 41 §). Who is asked sees what `shared` holds and nothing else.';
create index contribution_family on assessment.contribution (area_id, family_id);
create index contribution_worker on assessment.contribution (area_id, worker_id) where answered_on is null and declined_on is null and withdrawn_on is null;
call app.protect('assessment.contribution', 'needs', 'none', null, false, false, false, true);
revoke update on assessment.contribution from rinnalla_app;
grant update (withdrawn_on) on assessment.contribution to rinnalla_app;

/* What the reader has been asked, open ones or one by id. Not past the own-relative list, and never of a restricted family. */
create function assessment.asked_of_me(p_contribution uuid default null)
returns table (contribution_id uuid, family_id uuid, person_ids uuid[], question text, shared jsonb, basis text, due_on date, asked_on date, asked_by_name text,
  answered_on date, answer text, declined_on date, decline_reason text)
language sql stable security definer set search_path = '' as $$
  select c.contribution_id, c.family_id, c.person_ids, c.question, c.shared, c.basis, c.due_on, c.asked_on, coalesce(trust.name_of_account(c.asked_by), ''),
    c.answered_on, c.answer, c.declined_on, c.decline_reason
  from assessment.contribution c
  where c.area_id = app.area() and c.worker_id = app.worker() and c.withdrawn_on is null and c.family_id <> all(app.denied())
    and (not c.restricted or c.family_id = any(app.circle()))
    and (case when p_contribution is null then c.answered_on is null and c.declined_on is null else c.contribution_id = p_contribution end)
  order by c.due_on, c.contribution_id
$$;

/* Answers or declines, once, by who was asked. */
create function assessment.contribute(p_contribution uuid, p_answer text, p_reason text, p_on date) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
  update assessment.contribution c set answer = p_answer, answered_on = case when p_answer is not null then p_on end,
    decline_reason = p_reason, declined_on = case when p_reason is not null then p_on end
  where c.area_id = app.area() and c.contribution_id = p_contribution and c.worker_id = app.worker() and c.family_id <> all(app.denied())
    and (not c.restricted or c.family_id = any(app.circle()))
    and c.answered_on is null and c.declined_on is null and c.withdrawn_on is null and num_nonnulls(p_answer, p_reason) = 1;
  return found;
end
$$;

create table assessment.family_word (
  area_id smallint not null,
  family_id uuid not null,
  unit_id int not null,
  restricted boolean not null default false,
  word_id uuid not null,
  person_id uuid not null,
  need_id uuid,
  kind text not null check (kind in ('need', 'comment', 'strength')),
  text text not null check (length(text) between 1 and 2000),
  sent_on date not null,
  created_at timestamptz not null default now(),
  primary key (area_id, word_id),
  foreign key (area_id, family_id, unit_id, restricted) references families.family (area_id, family_id, unit_id, restricted) on update cascade,
  foreign key (area_id, person_id) references families.person (area_id, person_id),
  foreign key (area_id, need_id) references assessment.need,
  check ((kind = 'comment') = (need_id is not null))
);
comment on table assessment.family_word is 'What a family member wrote oneself and sent to the team: a need, a comment on a need, a strength. Read by the team and by its writer, not by the others of the family.';
create index family_word_family on assessment.family_word (area_id, family_id);
create index family_word_person on assessment.family_word (area_id, person_id);
create index family_word_need on assessment.family_word (area_id, need_id) where need_id is not null;
call app.protect('assessment.family_word', 'needs', 'none', null, false, false, false, false);

-- Where a need came from a family member's own writing.
alter table assessment.need add column word_id uuid;
alter table assessment.need add foreign key (area_id, word_id) references assessment.family_word
  -- The two tables name each other: who writes or removes both at once defers this one.
  deferrable;
create index need_word on assessment.need (area_id, word_id) where word_id is not null;
comment on column assessment.need.word_id is 'The family member''s own writing it was taken from; NULL where it was said in another way.';

/* A family member writes for oneself; a comment only to a need in one's own reach. */
create function assessment.say_oneself(p_word uuid, p_family uuid, p_need uuid, p_kind text, p_text text, p_on date) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
  if app.person() is null or p_family = any(app.denied()) or not p_family = any(app.pfams('needs'))
    or not app.pair(p_family, app.person()) = any(app.pairs('needs')) then return false; end if;
  if p_need is not null and not exists (select 1 from assessment.need n where n.area_id = app.area() and n.family_id = p_family and n.need_id = p_need
    and n.shared_with_family and app.pairs_of(p_family, n.person_ids) <@ app.pairs('needs') and app.person() <> all(n.hidden_from)) then return false; end if;
  insert into assessment.family_word (area_id, family_id, unit_id, restricted, word_id, person_id, need_id, kind, text, sent_on)
  select f.area_id, f.family_id, f.unit_id, f.restricted, p_word, app.person(), p_need, p_kind, p_text, p_on
  from families.family f where f.area_id = app.area() and f.family_id = p_family;
  return found;
end
$$;

create function assessment.own_words(p_family uuid) returns table (word_id uuid, need_id uuid, kind text, text text, sent_on date, taken boolean)
language sql stable security definer set search_path = '' as $$
  select w.word_id, w.need_id, w.kind, w.text, w.sent_on,
    exists (select 1 from assessment.need n where n.area_id = w.area_id and n.word_id = w.word_id)
  from assessment.family_word w
  where w.area_id = app.area() and w.family_id = p_family and w.person_id = app.person() and p_family = any(app.pfams('needs')) and p_family <> all(app.denied())
  order by w.sent_on desc, w.created_at desc
$$;

do $$
declare f record;
begin
  for f in select p.oid::regprocedure as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'assessment' and p.prokind = 'f' loop
    execute format('revoke all on function %s from public', f.name);
    execute format('grant execute on function %s to rinnalla_app', f.name);
  end loop;
end
$$;
