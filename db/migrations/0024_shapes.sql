-- Any shape of family: who decides about a child, birth, people of two families, what must be arranged for a person, interpreters.

/* A child not yet born is born: the same person, the same record. */
create function families.note_birth(p_family uuid, p_person uuid, p_born date, p_given text, p_identity_code text) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
  if not p_family = any(app.wfams('basic')) or p_family = any(app.denied()) then return false; end if;
  update families.person p set born_on = p_born, given_name = coalesce(p_given, p.given_name), identity_code = coalesce(p_identity_code, p.identity_code)
  where p.area_id = app.area() and p.person_id = p_person and p.born_on is null
    and exists (select 1 from families.member m where m.area_id = p.area_id and m.person_id = p.person_id and m.family_id = p_family and m.end_date is null);
  if not found then return false; end if;
  -- a key with an empty day does not cascade: the memberships follow here
  update families.member m set born_on = p_born, given_name = coalesce(p_given, m.given_name), relation = case when m.relation = 'unborn' then 'child' else m.relation end
  where m.area_id = app.area() and m.person_id = p_person;
  return true;
end
$$;

/* A person of a family whose people the caller reads comes into another that the caller writes: a child of two homes is one person. */
create function families.join_member(p_family uuid, p_from uuid, p_person uuid, p_relation text, p_home text, p_on date) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
  if not p_family = any(app.wfams('basic')) or not p_from = any(app.wfams('basic')) or p_family = p_from
    or p_family = any(app.denied()) or p_from = any(app.denied()) then return false; end if;
  insert into families.member (area_id, family_id, unit_id, restricted, person_id, given_name, surname, born_on, safety_ban, relation, home, start_date)
    select f.area_id, f.family_id, f.unit_id, f.restricted, p.person_id, p.given_name, p.surname, p.born_on, p.safety_ban, p_relation, p_home, p_on
    from families.family f join families.person p on p.area_id = f.area_id and p.person_id = p_person
    where f.area_id = app.area() and f.family_id = p_family
      and exists (select 1 from families.member m where m.area_id = f.area_id and m.family_id = p_from and m.person_id = p_person and m.end_date is null)
      and not exists (select 1 from families.member m where m.area_id = f.area_id and m.family_id = p_family and m.person_id = p_person and m.end_date is null);
  if not found then return false; end if;
  update families.family f set safety_ban = exists (select 1 from families.member m where m.area_id = f.area_id and m.family_id = f.family_id and m.safety_ban)
    where f.area_id = app.area() and f.family_id = p_family;
  return true;
end
$$;
revoke all on function families.note_birth(uuid, uuid, date, text, text), families.join_member(uuid, uuid, uuid, text, text, date) from public;
grant execute on function families.note_birth(uuid, uuid, date, text, text), families.join_member(uuid, uuid, uuid, text, text, date) to rinnalla_app;

create table families.circumstance (
  area_id smallint not null,
  family_id uuid not null,
  unit_id int not null,
  restricted boolean not null default false,
  circumstance_id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('disability', 'accessibility', 'communication', 'integration')),
  words text not null check (length(words) between 1 and 1000),
  start_date date not null,
  end_date date check (end_date >= start_date),
  created_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (area_id, circumstance_id),
  foreign key (area_id, family_id, unit_id, restricted) references families.family (area_id, family_id, unit_id, restricted) on update cascade,
  foreign key (area_id, person_id) references families.person (area_id, person_id)
);
comment on table families.circumstance is 'What must be known and arranged for a person: disability, accessibility, ways of communicating, integration period; over time (S3-2).';
create index circumstance_family on families.circumstance (area_id, family_id);
create index circumstance_person on families.circumstance (area_id, person_id);
call app.protect('families.circumstance', 'needs', 'none', 'person_id', false, false, false, true);

create table engagement.interpreter_booking (
  area_id smallint not null,
  family_id uuid not null,
  unit_id int not null,
  restricted boolean not null default false,
  booking_id uuid not null,
  meeting_id uuid,
  language text not null,
  way text not null check (way in ('on_site', 'video', 'phone')),
  starts_at timestamptz not null,
  state text not null default 'asked' check (state in ('asked', 'confirmed', 'not_found', 'cancelled')),
  provider text not null default '',
  asked_by uuid not null,
  asked_at timestamptz not null,
  answered_by uuid,
  answered_at timestamptz,
  note text not null default '',
  created_at timestamptz not null default now(),
  primary key (area_id, booking_id),
  foreign key (area_id, family_id, unit_id, restricted) references families.family (area_id, family_id, unit_id, restricted) on update cascade,
  foreign key (area_id, meeting_id) references engagement.meeting,
  check ((state = 'asked') = (answered_at is null))
);
comment on table engagement.interpreter_booking is 'An interpreter asked for a meeting or a time: asked, then confirmed, not found or cancelled, and by whom.';
create index interpreter_booking_family on engagement.interpreter_booking (area_id, family_id, starts_at);
create index interpreter_booking_meeting on engagement.interpreter_booking (area_id, meeting_id);
call app.protect('engagement.interpreter_booking', 'basic', 'units', null, false, false, false, true);
