-- A goal that does not move is a signal; a family member reads the answer to what one said oneself.

alter table engagement.signal add column goal_id uuid;
alter table engagement.signal add column raised_by uuid;
alter table engagement.signal add column answered_by uuid;
alter table engagement.signal drop constraint signal_kind_check;
alter table engagement.signal add constraint signal_kind_check check (kind in ('two_missed', 'low_benefit', 'family_said', 'goal_stalled'));
alter table engagement.signal add constraint signal_goal check ((kind = 'goal_stalled') = (goal_id is not null));
comment on column engagement.signal.goal_id is 'The goal that has not moved; NULL for the other kinds.';
comment on column engagement.signal.raised_by is 'The account whose act raised it: who said it, where the family said it.';

drop index engagement.signal_one_open;
create unique index signal_one_open on engagement.signal (area_id, family_id, course_id, goal_id, kind) nulls not distinct where answered_on is null and withdrawn_on is null;
-- A goal that has not moved is said once, also after its answer.
create unique index signal_goal_once on engagement.signal (area_id, family_id, goal_id) where goal_id is not null;

-- Who said that something does not help reads what was answered, and nobody else's.
create policy own_word on engagement.signal for select to rinnalla_app using (area_id = (select app.area()) and kind = 'family_said'
  and raised_by = (select app.account()) and family_id = any((select app.pfams('plan'))::uuid[]));

drop function engagement.raise_signal(uuid, uuid, uuid, text, text, date, uuid[]);
/* Raises a signal unless the same one is open. Who plans the package may; so may a partner organisation of its own service and a family
   member of a service of one's own, though neither reads the signals. Returns whether a new one was raised. */
create function engagement.raise_signal(p_signal uuid, p_family uuid, p_course uuid, p_kind text, p_text text, p_on date, p_meetings uuid[], p_goal uuid default null)
returns boolean language plpgsql security definer set search_path = '' as $$
declare
  c plans.course;
begin
  if p_family = any(app.denied()) then return false; end if;
  select * into c from plans.course x where x.area_id = app.area() and x.family_id = p_family and x.course_id = p_course;
  if p_course is not null and c.course_id is null then return false; end if;
  if not (p_family = any(app.wfams('plan'))
    or (p_kind not in ('family_said', 'goal_stalled') and p_family = any(app.wfams('service')) and c.organisation_id = app.organisation())
    or (p_kind = 'family_said' and app.person() is not null and p_family = any(app.pfams('plan'))
      and (p_course is null or (c.shared_with_family and app.pairs_of(p_family, c.person_ids) <@ app.pairs('plan')
        and app.person() <> all(c.hidden_from))))) then
    return false;
  end if;
  if p_goal is not null and not exists (select 1 from plans.attainment t where t.area_id = app.area() and t.family_id = p_family and t.goal_id = p_goal) then
    return false;
  end if;
  if exists (select 1 from unnest(p_meetings) m where not exists (
      select 1 from engagement.meeting k where k.area_id = app.area() and k.meeting_id = m and k.family_id = p_family)) then return false; end if;
  insert into engagement.signal (area_id, family_id, unit_id, restricted, signal_id, course_id, goal_id, kind, text, raised_on, meeting_ids, raised_by)
  select f.area_id, f.family_id, f.unit_id, f.restricted, p_signal, p_course, p_goal, p_kind, p_text, p_on, p_meetings, app.account()
  from families.family f where f.area_id = app.area() and f.family_id = p_family
  on conflict do nothing;
  return found;
end
$$;
revoke all on function engagement.raise_signal(uuid, uuid, uuid, text, text, date, uuid[], uuid) from public;
grant execute on function engagement.raise_signal(uuid, uuid, uuid, text, text, date, uuid[], uuid) to rinnalla_app;
