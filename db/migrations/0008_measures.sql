-- Answers to instruments and felt benefit of services.

create schema measures;
comment on schema measures is 'Situation check at start and end, felt benefit of services.';

create table measures.answer (
  area_id smallint not null,
  family_id uuid not null,
  unit_id int not null,
  restricted boolean not null default false,
  answer_id uuid not null,
  person_id uuid not null,
  hidden_from uuid[] not null default '{}',
  shared_with_family boolean not null default true,
  episode int not null,
  instrument text not null default 'situation_check' check (instrument in ('situation_check')),
  instrument_version smallint not null default 1,
  point text not null check (point in ('start', 'middle', 'end', 'follow_up')),
  answered_on date not null,
  answered_with text not null default 'own' check (answered_with in ('own', 'worker_device', 'interpreter', 'phone')),
  future smallint check (future between 1 and 5),
  networks smallint check (networks between 1 and 5),
  childneeds smallint check (childneeds between 1 and 5),
  trust smallint check (trust between 1 and 5),
  life smallint check (life between 1 and 10),
  use_worker smallint check (use_worker between 0 and 5),
  use_plan smallint check (use_plan between 0 and 5),
  created_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (area_id, answer_id),
  unique (area_id, family_id, person_id, episode, point, answered_on),
  foreign key (area_id, family_id, unit_id, restricted) references families.family (area_id, family_id, unit_id, restricted) on update cascade,
  foreign key (area_id, person_id) references families.person (area_id, person_id)
);
comment on table measures.answer is 'One person''s answers to the family situation check at one measurement point; a missing item is NULL, never a guess.';
create index answer_person on measures.answer (area_id, person_id);

call app.protect('measures.answer', 'wellbeing', 'none', 'person_id', false, true, true, true);
-- A family member answers for oneself.
create policy answers_oneself on measures.answer for insert to rinnalla_app with check (area_id = (select app.area()) and person_id = (select app.person())
  and family_id = any((select app.pfams('wellbeing'))::uuid[]));
grant usage on schema measures to rinnalla_app;
