-- Contact and triage in full: what kind of contact it is in law, whom it concerns, what guidance was given, where a report was made,
-- what was found out of the parents' own needs; and how long each step takes, told without naming anybody.

alter table families.contact
  add column kind text not null default 'help_request' check (kind in ('help_request', 'contact_for_assessment', 'notice_of_need', 'protection_assessment_request')),
  add column for_whom text not null default 'own' check (for_whom in ('own', 'other')),
  -- [{personId, givenName, surname, bornOn, isChild}]: those it concerns, before there is a family; the id is kept when there is one
  add column concerns jsonb not null default '[]' check (jsonb_typeof(concerns) = 'array'),
  add column guided_to text[] not null default '{}',
  add column report_on date,
  add column report_by text,
  add column report_to text,
  add column report_checks text[] not null default '{}',
  add column parents_needs text check (parents_needs in ('found', 'none', 'not_possible')),
  add column parents_needs_words text,
  add column parents_needs_at timestamptz,
  add column parents_needs_by uuid,
  add constraint contact_consent_of_kind check (kind <> 'notice_of_need' or consent_basis in ('duty_to_report', 'childs_interest')),
  add constraint contact_report_whole check ((report_on is null) = (report_by is null) and (report_on is null) = (report_to is null));
grant update (guided_to, report_on, report_by, report_to, report_checks, parents_needs, parents_needs_words, parents_needs_at, parents_needs_by)
  on families.contact to rinnalla_app;

/* Days from the contact to each step, one line a contact, of the units whose lists the caller has: nobody is named. A restricted family
   and the caller's own relatives are left out, as on every list. */
create function engagement.waiting_times(p_from date, p_to date)
returns table (unit_id int, received_on date, outcome text, urgency_on date, decided_on date, worker_on date, meeting_on date, ready_on date, ended_on date)
language sql stable security definer set search_path = '' as $$
  select c.unit_id, d.received_on, c.outcome, (c.urgency_at at time zone 'Europe/Helsinki')::date, (c.outcome_at at time zone 'Europe/Helsinki')::date,
    (select min(greatest(a.start_date, d.received_on)) from families.assignment a where a.area_id = c.area_id and a.family_id = c.family_id
      and a.role = 'named_worker' and (a.end_date is null or a.end_date >= d.received_on)),
    (select min((m.starts_at at time zone 'Europe/Helsinki')::date) from engagement.meeting m where m.area_id = c.area_id and m.family_id = c.family_id
      and m.state = 'held' and m.starts_at >= c.received_at),
    (select min(s.completed_on) from assessment.assessment s where s.area_id = c.area_id and s.family_id = c.family_id and s.completed_on >= d.received_on),
    (select min(p.start_date) from families.phase_entry p where p.area_id = c.area_id and p.family_id = c.family_id and p.phase = 'closed' and p.start_date >= d.received_on)
  from families.contact c cross join lateral (select (c.received_at at time zone 'Europe/Helsinki')::date as received_on) d
  where c.area_id = app.area() and d.received_on between p_from and p_to
    and c.unit_id = any(app.units() || app.need_units())
    and (not c.restricted or c.family_id = any(app.circle())) and (c.family_id is null or c.family_id <> all(app.denied()))
  order by d.received_on, c.contact_id
$$;
revoke all on function engagement.waiting_times(date, date) from public;
grant execute on function engagement.waiting_times(date, date) to rinnalla_app;
