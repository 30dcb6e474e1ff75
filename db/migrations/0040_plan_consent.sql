-- Consent to a joint plan, person by person, with when and how; withdrawn from a day on, never erased. Dissenting views person by person.

create table plans.consent (
  area_id smallint not null,
  family_id uuid not null,
  unit_id int not null,
  restricted boolean not null default false,
  consent_id uuid not null,
  person_id uuid not null,
  said_by uuid not null,
  episode int not null,
  answer text not null check (answer in ('given', 'refused')),
  manner text not null check (manner in ('in_person', 'interpreted', 'by_phone', 'in_writing', 'electronic')),
  asked_on date not null,
  note text not null default '' check (length(note) <= 1000),
  withdrawn_on date check (withdrawn_on >= asked_on),
  withdrawn_manner text check (withdrawn_manner in ('in_person', 'interpreted', 'by_phone', 'in_writing', 'electronic')),
  withdrawn_by uuid,
  created_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (area_id, consent_id),
  foreign key (area_id, family_id, unit_id, restricted) references families.family (area_id, family_id, unit_id, restricted) on update cascade,
  foreign key (area_id, person_id) references families.person (area_id, person_id),
  foreign key (area_id, said_by) references families.person (area_id, person_id),
  check (num_nonnulls(withdrawn_on, withdrawn_manner, withdrawn_by) in (0, 3)),
  check (withdrawn_on is null or answer = 'given')
);
comment on table plans.consent is 'Whose answer it is to making a joint plan with other agencies (SHL 39 §), who said it, when and how; the newest of each person holds. Withdrawn from a day on; what was given before stays to be seen.';
comment on column plans.consent.said_by is 'Who said it: the person, or for a child too young to answer a guardian.';
create index consent_family on plans.consent (area_id, family_id, episode);
create index consent_person on plans.consent (area_id, person_id);
create index consent_said_by on plans.consent (area_id, said_by);
-- One answer that stands, whoever records at the same moment.
create unique index consent_one_standing on plans.consent (area_id, family_id, person_id, episode) where answer = 'given' and withdrawn_on is null;
call app.protect('plans.consent', 'plan', 'none', 'person_id', false, false, false, true);
-- What was answered does not change; it is withdrawn.
revoke update on plans.consent from rinnalla_app;
grant update (withdrawn_on, withdrawn_manner, withdrawn_by) on plans.consent to rinnalla_app;

alter table plans.agreement add column dissent text not null default '' check (length(dissent) <= 4000);
comment on column plans.agreement.dissent is 'How this person sees it otherwise, as it is recorded in the plan (SHL 39 §, LSL 30 §).';
