-- The fit watch: a signal is raised once, by whoever sees it first, also by those who do not read signals.

alter table engagement.mark add column correction text check (length(correction) between 1 and 1000);
comment on column engagement.mark.correction is 'Why an earlier mark was wrong; NULL for a first marking.';

-- One open signal of a kind for a service (or for the package as a whole).
create unique index signal_one_open on engagement.signal (area_id, family_id, course_id, kind) nulls not distinct where answered_on is null;

/* Raises a signal unless the same one is open. Who plans the package may; so may a partner organisation of its own service and a family
   member of a service of one's own, though neither reads the signals. Returns whether a new one was raised. */
create function engagement.raise_signal(p_signal uuid, p_family uuid, p_course uuid, p_kind text, p_text text, p_on date, p_meetings uuid[])
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
      and (p_course is null or (c.shared_with_family and c.person_ids <@ app.persons('plan') and app.person() <> all(c.hidden_from))))) then
    return false;
  end if;
  if exists (select 1 from unnest(p_meetings) m where not exists (
      select 1 from engagement.meeting k where k.area_id = app.area() and k.meeting_id = m and k.family_id = p_family)) then return false; end if;
  insert into engagement.signal (area_id, family_id, unit_id, restricted, signal_id, course_id, kind, text, raised_on, meeting_ids)
  select f.area_id, f.family_id, f.unit_id, f.restricted, p_signal, p_course, p_kind, p_text, p_on, p_meetings
  from families.family f where f.area_id = app.area() and f.family_id = p_family
  on conflict (area_id, family_id, course_id, kind) where answered_on is null do nothing;
  return found;
end
$$;

/* Meetings that earlier signals of a kind spoke of, so that the same two are not raised again after the answer. */
create function engagement.signalled_meetings(p_course uuid, p_kind text) returns setof uuid language sql stable security definer set search_path = '' as $$
  select distinct m from engagement.signal s, unnest(s.meeting_ids) m
  where s.area_id = app.area() and s.course_id = p_course and s.kind = p_kind
    and (s.family_id = any(app.fams('plan')) or s.family_id = any(app.fams('service'))) and s.family_id <> all(app.denied())
$$;

/* Names of those whom the reader's own organisation serves or meets, for a partner organisation that sees nothing else of the family. */
create function engagement.people_of_service(p_families uuid[]) returns table (family_id uuid, person_id uuid, name text)
language sql stable security definer set search_path = '' as $$
  select distinct m.family_id, m.person_id, m.given_name || ' ' || m.surname
  from families.member m
  where m.area_id = app.area() and m.family_id = any(p_families) and m.family_id = any(app.fams('service')) and m.family_id <> all(app.denied())
    and (exists (select 1 from plans.course c where c.area_id = m.area_id and c.family_id = m.family_id and m.person_id = any(c.person_ids)
        and c.organisation_id = app.organisation())
      or exists (select 1 from engagement.meeting k where k.area_id = m.area_id and k.family_id = m.family_id and m.person_id = any(k.person_ids)
        and k.organisation_id = app.organisation()))
$$;

do $$
declare f record;
begin
  for f in select p.oid::regprocedure as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'engagement' and p.prokind = 'f' loop
    execute format('revoke all on function %s from public', f.name);
    execute format('grant execute on function %s to rinnalla_app', f.name);
  end loop;
end
$$;
