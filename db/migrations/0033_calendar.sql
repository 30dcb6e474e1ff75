-- The calendar: when a worker is taken, without with whom.

create index meeting_worker_day on engagement.meeting (area_id, worker_id, starts_at) include (minutes) where state in ('agreed', 'held');

/* When a worker is taken: times only, for anybody at work who agrees a meeting with the worker. */
create function engagement.busy_of(p_worker uuid, p_from date, p_to date) returns table (starts timestamptz, ends timestamptz)
language sql stable security definer set search_path = '' as $$
  select m.starts_at, m.starts_at + make_interval(mins => m.minutes)
  from engagement.meeting m
  where m.area_id = app.area() and app.worker() is not null and (m.worker_id = p_worker or m.invited @> array[p_worker]) and m.state in ('agreed', 'held')
    and m.starts_at >= p_from and m.starts_at < p_to + 1 and p_to - p_from <= 42
$$;
revoke all on function engagement.busy_of(uuid, date, date) from public;
grant execute on function engagement.busy_of(uuid, date, date) to rinnalla_app;
