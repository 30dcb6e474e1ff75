-- Marks belong to the organisation whose meeting they mark; a signal that no longer holds is withdrawn, and stays to be seen.

alter table engagement.meeting add unique (area_id, meeting_id, family_id, organisation_id);
alter table engagement.mark add column organisation_id uuid;
update engagement.mark k set organisation_id = m.organisation_id from engagement.meeting m where m.area_id = k.area_id and m.meeting_id = k.meeting_id;
alter table engagement.mark alter column organisation_id set not null;
comment on column engagement.mark.organisation_id is 'Whose meeting it marks, kept equal by the key: a policy may ask it without looking at the meeting.';
-- The whole key: a mark can neither name a meeting of another family nor pass another organisation's meeting off as one's own.
alter table engagement.mark drop constraint mark_area_id_meeting_id_fkey;
alter table engagement.mark add foreign key (area_id, meeting_id, family_id, organisation_id)
  references engagement.meeting (area_id, meeting_id, family_id, organisation_id) on update cascade;
drop policy own_service_marked on engagement.mark;
create policy own_service_marked on engagement.mark for insert to rinnalla_app with check (area_id = (select app.area())
  and family_id = any((select app.wfams('service'))::uuid[]) and organisation_id = (select app.organisation()));

-- Withdrawn: what had raised the signal was put right, so there is nothing to answer.
alter table engagement.signal add column withdrawn_on date check (withdrawn_on >= raised_on);
alter table engagement.signal add column withdrawn_why text check (withdrawn_why in ('mark_corrected'));
alter table engagement.signal add column withdrawn_by uuid;
alter table engagement.signal add check ((withdrawn_on is null) = (withdrawn_why is null));
alter table engagement.signal add check (withdrawn_on is null or answered_on is null);
comment on column engagement.signal.withdrawn_on is 'When what had raised the signal was found to have been marked wrong; NULL while it stands.';
drop index engagement.signal_one_open;
create unique index signal_one_open on engagement.signal (area_id, family_id, course_id, kind) nulls not distinct where answered_on is null and withdrawn_on is null;
drop index engagement.signal_open;
create index signal_open on engagement.signal (area_id, unit_id, raised_on) where answered_on is null and withdrawn_on is null;

/* As before; a family member's reach is asked by family and person, for a person reached in one family is not thereby reached in another. */
create or replace function engagement.raise_signal(p_signal uuid, p_family uuid, p_course uuid, p_kind text, p_text text, p_on date, p_meetings uuid[])
returns boolean language plpgsql security definer set search_path = '' as $$
declare
  c plans.course;
begin
  if p_family = any(app.denied()) then return false; end if;
  select * into c from plans.course x where x.area_id = app.area() and x.family_id = p_family and x.course_id = p_course;
  if p_course is not null and c.course_id is null then return false; end if;
  if not (p_family = any(app.wfams('plan'))
    or (p_kind <> 'family_said' and p_family = any(app.wfams('service')) and c.organisation_id = app.organisation())
    or (p_kind = 'family_said' and app.person() is not null and p_family = any(app.pfams('plan'))
      and (p_course is null or (c.shared_with_family and app.pairs_of(p_family, c.person_ids) <@ app.pairs('plan')
        and app.person() <> all(c.hidden_from))))) then
    return false;
  end if;
  if exists (select 1 from unnest(p_meetings) m where not exists (
      select 1 from engagement.meeting k where k.area_id = app.area() and k.meeting_id = m and k.family_id = p_family)) then return false; end if;
  insert into engagement.signal (area_id, family_id, unit_id, restricted, signal_id, course_id, kind, text, raised_on, meeting_ids)
  select f.area_id, f.family_id, f.unit_id, f.restricted, p_signal, p_course, p_kind, p_text, p_on, p_meetings
  from families.family f where f.area_id = app.area() and f.family_id = p_family
  on conflict (area_id, family_id, course_id, kind) where answered_on is null and withdrawn_on is null do nothing;
  return found;
end
$$;

/* Withdraws the open signals of two missed meetings of a service of which one is, after a correction, no longer missed by the family.
   For who plans the package, and for the organisation that gives the service. Returns how many. */
create function engagement.withdraw_signals(p_family uuid, p_course uuid, p_on date) returns int
language plpgsql security definer set search_path = '' as $$
declare
  n int;
begin
  if p_family = any(app.denied()) then return 0; end if;
  if not (p_family = any(app.wfams('plan')) or (p_family = any(app.wfams('service')) and exists (
      select 1 from plans.course c where c.area_id = app.area() and c.family_id = p_family and c.course_id = p_course
        and c.organisation_id = app.organisation()))) then
    return 0;
  end if;
  update engagement.signal s set withdrawn_on = greatest(p_on, s.raised_on), withdrawn_why = 'mark_corrected', withdrawn_by = app.account()
  where s.area_id = app.area() and s.family_id = p_family and s.course_id = p_course and s.kind = 'two_missed'
    and s.answered_on is null and s.withdrawn_on is null
    and exists (select 1 from engagement.meeting k where k.area_id = s.area_id and k.meeting_id = any(s.meeting_ids)
      and not (k.state = 'missed' and k.reason <> 'worker_absent'));
  get diagnostics n = row_count;
  return n;
end
$$;

/* Meetings that earlier signals of a kind spoke of, so that the same two are not raised again after the answer; a withdrawn signal spoke of nothing. */
create or replace function engagement.signalled_meetings(p_course uuid, p_kind text) returns setof uuid language sql stable security definer set search_path = '' as $$
  select distinct m from engagement.signal s, unnest(s.meeting_ids) m
  where s.area_id = app.area() and s.course_id = p_course and s.kind = p_kind and s.withdrawn_on is null
    and (s.family_id = any(app.fams('plan')) or s.family_id = any(app.fams('service'))) and s.family_id <> all(app.denied())
$$;

revoke all on function engagement.withdraw_signals(uuid, uuid, date) from public;
grant execute on function engagement.withdraw_signals(uuid, uuid, date) to rinnalla_app;
