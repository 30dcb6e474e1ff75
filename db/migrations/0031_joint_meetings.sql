-- Joint meetings: who was asked and who came, the agenda and the minutes, and decisions that become steps of the plan.

alter table engagement.meeting add column invited uuid[] not null default '{}';
alter table engagement.meeting add column invited_organisations uuid[] not null default '{}';
comment on column engagement.meeting.invited is 'Workers of any organisation who are asked to the meeting: it stands on their day.';
comment on column engagement.meeting.invited_organisations is 'The organisations they work for, which see that the meeting is, and when.';
create index meeting_invited on engagement.meeting using gin (invited);
-- An organisation with a service in the family sees the meeting to which it is asked; what is said there stands in tables of its own.
create policy invited on engagement.meeting for select to rinnalla_app using (area_id = (select app.area())
  and family_id = any((select app.fams('service'))::uuid[]) and (select app.organisation()) = any(invited_organisations));

create table engagement.presence (
  area_id smallint not null,
  family_id uuid not null,
  unit_id int not null,
  restricted boolean not null default false,
  presence_id uuid not null,
  meeting_id uuid not null,
  organisation_id uuid not null,
  kind text not null check (kind in ('person', 'worker', 'close')),
  person_id uuid,
  worker_id uuid,
  name text not null default '' check (length(name) <= 200),
  state text not null check (state in ('invited', 'came', 'absent', 'sent_word')),
  reason text check (reason in ('family_ill', 'family_no_show', 'time_did_not_fit', 'family_declined', 'worker_absent', 'other')),
  word text not null default '' check (length(word) <= 2000),
  at timestamptz not null default now(),
  by_account uuid not null,
  primary key (area_id, presence_id),
  foreign key (area_id, family_id, unit_id, restricted) references families.family (area_id, family_id, unit_id, restricted) on update cascade,
  foreign key (area_id, meeting_id, family_id, organisation_id) references engagement.meeting (area_id, meeting_id, family_id, organisation_id) on update cascade,
  foreign key (area_id, person_id) references families.person (area_id, person_id),
  foreign key (area_id, worker_id) references organisations.worker,
  check ((kind = 'person') = (person_id is not null)),
  check ((kind = 'worker') = (worker_id is not null)),
  check (kind <> 'close' or length(name) > 0)
);
comment on table engagement.presence is 'Who was asked to a meeting, who came, who did not and why, who sent word. Insert only: the newest row of each holds, the earlier ones stay.';
create index presence_meeting on engagement.presence (area_id, meeting_id, at);
create index presence_family on engagement.presence (area_id, family_id);
create index presence_person on engagement.presence (area_id, person_id) where person_id is not null;
create index presence_worker on engagement.presence (area_id, worker_id) where worker_id is not null;

create table engagement.minutes (
  area_id smallint not null,
  family_id uuid not null,
  unit_id int not null,
  restricted boolean not null default false,
  meeting_id uuid not null,
  agenda text[] not null default '{}',
  text text not null default '' check (length(text) <= 40000),
  state text not null default 'draft' check (state in ('draft', 'accepted')),
  -- [{"kind", "id", "name", "at"}]: who of those present has accepted, in the order in which they did
  acceptances jsonb not null default '[]' check (jsonb_typeof(acceptances) = 'array'),
  revision int not null default 1,
  created_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (area_id, meeting_id),
  foreign key (area_id, family_id, unit_id, restricted) references families.family (area_id, family_id, unit_id, restricted) on update cascade,
  foreign key (area_id, meeting_id) references engagement.meeting
);
comment on table engagement.minutes is 'Agenda and minutes of a joint meeting: a draft until everybody present has accepted it, unchanged after that.';
create index minutes_family on engagement.minutes (area_id, family_id);

create table engagement.decision (
  area_id smallint not null,
  family_id uuid not null,
  unit_id int not null,
  restricted boolean not null default false,
  decision_id uuid not null,
  meeting_id uuid not null,
  what text not null check (length(what) between 1 and 500),
  owner_kind text not null check (owner_kind in ('worker', 'person', 'organisation')),
  owner_id uuid,
  owner_name text not null check (length(owner_name) between 1 and 200),
  due_on date,
  goal_id uuid,
  step_id uuid,
  created_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (area_id, decision_id),
  foreign key (area_id, family_id, unit_id, restricted) references families.family (area_id, family_id, unit_id, restricted) on update cascade,
  foreign key (area_id, meeting_id) references engagement.meeting,
  foreign key (area_id, step_id) references plans.step,
  check ((goal_id is null) = (step_id is null))
);
comment on table engagement.decision is 'What a joint meeting decided, whose it is and by when; tied to a goal it is a living step of the plan. Never changed.';
create index decision_family on engagement.decision (area_id, family_id);
create index decision_meeting on engagement.decision (area_id, meeting_id);
create index decision_step on engagement.decision (area_id, step_id) where step_id is not null;

-- A step belongs to its owner's organisation, which reaches it without reaching the plan.
alter table plans.step add column organisation_id uuid;
alter table plans.step add column decided_in uuid;
comment on column plans.step.organisation_id is 'The organisation whose step it is: the owner itself, or the one the owner works for. NULL where the owner is of the family or unknown to the register.';
comment on column plans.step.decided_in is 'The meeting that decided it, where it did not come with a version of the plan.';
update plans.step s set organisation_id = coalesce(
  (select w.organisation_id from organisations.worker w where s.owner_kind = 'worker' and w.area_id = s.area_id and w.worker_id = s.owner_id),
  (select o.organisation_id from organisations.organisation o where s.owner_kind = 'organisation' and o.area_id = s.area_id and o.organisation_id = s.owner_id));
alter table plans.step add foreign key (area_id, organisation_id) references organisations.organisation;
create index step_organisation on plans.step (area_id, organisation_id) where organisation_id is not null;
create policy own_steps on plans.step for select to rinnalla_app using (area_id = (select app.area())
  and family_id = any((select app.fams('service'))::uuid[]) and organisation_id = (select app.organisation()));
-- The organisation says that its step is done; it does not change what was promised.
create policy own_steps_done on plans.step for update to rinnalla_app using (area_id = (select app.area())
  and family_id = any((select app.wfams('service'))::uuid[]) and organisation_id = (select app.organisation()));

call app.protect('engagement.presence', 'basic', 'none', null, false, false, false, true);
revoke update on engagement.presence from rinnalla_app;
create policy own_service on engagement.presence for select to rinnalla_app using (area_id = (select app.area())
  and family_id = any((select app.fams('service'))::uuid[]) and organisation_id = (select app.organisation()));
create policy own_service_says on engagement.presence for insert to rinnalla_app with check (area_id = (select app.area())
  and family_id = any((select app.wfams('service'))::uuid[]) and organisation_id = (select app.organisation()));
call app.protect('engagement.minutes', 'notes', 'none', null, false, false, false, false);
create policy writes_new on engagement.minutes for insert to rinnalla_app with check (area_id = (select app.area())
  and family_id = any((select app.wfams('notes'))::uuid[]) and state = 'draft');
-- Accepted minutes do not change, whoever asks.
create policy writes_on on engagement.minutes for update to rinnalla_app
  using (area_id = (select app.area()) and family_id = any((select app.wfams('notes'))::uuid[]) and state = 'draft')
  with check (area_id = (select app.area()) and family_id = any((select app.wfams('notes'))::uuid[]));
grant insert on engagement.minutes to rinnalla_app;
grant update (agenda, text, state, acceptances, revision) on engagement.minutes to rinnalla_app;
call app.protect('engagement.decision', 'plan', 'none', null, false, false, false, true);
revoke update on engagement.decision from rinnalla_app;

/* As before, and those whom a step of the reader's own organisation is about. */
create or replace function engagement.people_of_service(p_families uuid[]) returns table (family_id uuid, person_id uuid, name text)
language sql stable security definer set search_path = '' as $$
  select distinct m.family_id, m.person_id, m.given_name || ' ' || m.surname
  from families.member m
  where m.area_id = app.area() and m.family_id = any(p_families) and m.family_id = any(app.fams('service')) and m.family_id <> all(app.denied())
    and (exists (select 1 from plans.course c where c.area_id = m.area_id and c.family_id = m.family_id and m.person_id = any(c.person_ids)
        and c.organisation_id = app.organisation())
      or exists (select 1 from engagement.meeting k where k.area_id = m.area_id and k.family_id = m.family_id and m.person_id = any(k.person_ids)
        and (k.organisation_id = app.organisation() or app.organisation() = any(k.invited_organisations)))
      or exists (select 1 from plans.step s where s.area_id = m.area_id and s.family_id = m.family_id and m.person_id = any(s.person_ids)
        and s.decided_in is not null and not s.dropped and s.organisation_id = app.organisation()))
$$;

/* The care team as the plan and the meetings need it: workers of any organisation in whose circle the family is by appointment. For who has the family in reach. */
create function engagement.team_of(p_family uuid)
returns table (worker_id uuid, name text, title text, organisation_id uuid, organisation_name text, roles text[])
language sql stable security definer set search_path = '' as $$
  select w.worker_id, w.given_name || ' ' || w.surname, w.title, o.organisation_id, o.name, array_agg(distinct c.role)
  from trust.circle c
  join trust.account a on a.area_id = c.area_id and a.account_id = c.account_id and a.disabled_at is null
  join organisations.worker w on w.area_id = a.area_id and w.worker_id = a.worker_id
  join organisations.organisation o on o.area_id = w.area_id and o.organisation_id = w.organisation_id
  where c.area_id = app.area() and c.family_id = p_family and c.person_id is null and c.role not in ('purpose', 'break_glass')
    and c.valid_from <= now() and (c.valid_to is null or c.valid_to > now())
    and (w.end_date is null or w.end_date >= current_date)
    and p_family = any(app.fams('basic')) and p_family <> all(app.denied())
  group by w.worker_id, w.given_name, w.surname, w.title, o.organisation_id, o.name
$$;
revoke all on function engagement.team_of(uuid) from public;
grant execute on function engagement.team_of(uuid) to rinnalla_app;
