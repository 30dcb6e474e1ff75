-- Whether a service came in time, asked with how useful it has felt; and the worker's own view beside the family's.

alter table plans.benefit add column said_by text not null default 'person' check (said_by in ('person', 'worker'));
alter table plans.benefit add column timing text check (timing in ('in_time', 'too_late', 'not_needed_any_more'));
comment on column plans.benefit.said_by is 'Whose view it is: the person''s own, or the worker''s of how the service has helped the person.';
comment on column plans.benefit.timing is 'Whether the service came in time; NULL where it was not asked.';
comment on table plans.benefit is 'How useful a service has felt, 0 to 5, by one person on one day, and whether it came in time; the worker''s view apart (S0-4, S0-8).';

/* One nameless line a course of a service in those days, of the units whose lists the caller has: when it was ordered and started, how useful it
   felt last to those it is for and to the worker, whether it came in time. */
create function plans.lines_of_service(p_service uuid, p_from date, p_to date)
returns table (family int, ordered_on date, started_on date, ended_on date, felt numeric, seen numeric, timing text)
language sql stable security definer set search_path = '' as $$
  select dense_rank() over (order by c.family_id)::int, c.ordered_on, c.started_on, c.ended_on,
    (select avg(l.value) from (select distinct on (b.person_id) b.value from plans.benefit b where b.area_id = c.area_id and b.course_id = c.course_id
      and b.said_by = 'person' order by b.person_id, b.asked_on desc, b.created_at desc) l),
    (select b.value from plans.benefit b where b.area_id = c.area_id and b.course_id = c.course_id and b.said_by = 'worker'
      order by b.asked_on desc, b.created_at desc limit 1),
    (select b.timing from plans.benefit b where b.area_id = c.area_id and b.course_id = c.course_id and b.said_by = 'person' and b.timing is not null
      order by b.asked_on desc, b.created_at desc limit 1)
  from plans.course c
  where c.area_id = app.area() and c.service_id = p_service and c.ordered_on between p_from and p_to and c.unit_id = any(app.units())
    and (not c.restricted or c.family_id = any(app.circle())) and c.family_id <> all(app.denied())
$$;
revoke all on function plans.lines_of_service(uuid, date, date) from public;
grant execute on function plans.lines_of_service(uuid, date, date) to rinnalla_app;
